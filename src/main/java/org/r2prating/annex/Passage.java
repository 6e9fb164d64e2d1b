package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.r2prating.input.Place;

/**
 * Words of a document as printed, without markup: a paragraph, a cell, a heading, a footnote.
 *
 * @param text the words; calls of footnotes are taken out of them
 * @param calls of footnotes, in the order of the text
 * @param links in the order of the text; a bare address is a link to itself
 * @param bold the words set in bold, in the order of the text
 * @param place where it begins
 */
public record Passage(String text, List<Call> calls, List<Link> links, List<String> bold, Place place) {

    /** A footnote called after so many characters of the text. */
    public record Call(int number, int after, Place place) {}

    /**
     * A link as printed.
     *
     * @param target the address; empty, or {@code #}, when it leads nowhere
     */
    public record Link(String words, String target, Place place) {}

    public Passage {
        calls = List.copyOf(calls);
        links = List.copyOf(links);
        bold = List.copyOf(bold);
    }

    /** Plain words. */
    public static Passage of(String text, Place place) {
        return new Passage(text, List.of(), List.of(), List.of(), place);
    }

    /** Nothing is printed. */
    public boolean isEmpty() {
        return text.isEmpty() && calls.isEmpty();
    }

    /** Whether it is nothing but ways to other places of its document, as a line of a table of contents is. */
    boolean leadsWithin() {
        String rest = text;
        for (Link link : links) {
            if (!link.target().startsWith("#")) {
                return false;
            }
            rest = Strings.CS.replaceOnce(rest, link.words(), "");
        }
        return !links.isEmpty() && rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** These words and then others, with a space between them, but not within a word that was broken. */
    public Passage then(Passage next) {
        boolean together = text.isEmpty() || next.text.isEmpty() || BrokenWords.isBroken(text, next.text);
        String between = together ? "" : " ";
        int shift = text.length() + between.length();
        return new Passage(
                text + between + next.text,
                Stream.concat(
                                calls.stream(),
                                next.calls.stream()
                                        .map(c -> new Call(
                                                c.number(),
                                                c.after() == 0 ? text.length() : c.after() + shift,
                                                c.place())))
                        .toList(),
                Stream.concat(links.stream(), next.links.stream()).toList(),
                Stream.concat(bold.stream(), next.bold.stream()).toList(),
                isEmpty() ? next.place : place);
    }

    /** The first so many characters and the rest; a footnote called between them belongs to the first. */
    public List<Passage> cut(int at) {
        String rest = text.substring(at);
        int shift = text.length() - rest.stripLeading().length();
        List<Call> left = new ArrayList<>();
        List<Call> right = new ArrayList<>();
        for (Call call : calls) {
            if (call.after() <= at) {
                left.add(call);
            } else {
                right.add(new Call(call.number(), Math.max(0, call.after() - shift), call.place()));
            }
        }
        int leftLinks = before(links.stream().map(Link::words).toList(), at);
        int leftBold = before(bold, at);
        return List.of(
                new Passage(
                        text.substring(0, at).strip(),
                        left,
                        links.subList(0, leftLinks),
                        bold.subList(0, leftBold),
                        place),
                new Passage(
                        rest.strip(),
                        right,
                        links.subList(leftLinks, links.size()),
                        bold.subList(leftBold, bold.size()),
                        place));
    }

    /** How many of some words, which stand in the text in this order, begin before a place. */
    private int before(List<String> words, int at) {
        int from = 0;
        int count = 0;
        for (String word : words) {
            int found = text.indexOf(word, from);
            if (found >= at) {
                break;
            }
            from = found < 0 ? from : found + word.length();
            count++;
        }
        return count;
    }
}
