package org.r2prating.report.annex;

/**
 * One place in one source, numbered through the document in the order of first call.
 *
 * @param text the whole reference where the source is named first, its short form afterwards, with the place in it
 * @param quote the words that matter, as printed; empty where none is given
 * @param source the {@link Reference#id()} of its source
 */
public record Footnote(int number, Text text, String quote, String source) {}
