package org.r2prating.model;

/** A state by its ISO 3166-1 alpha-3 code and its short name. */
public record Country(String iso3, String name) {}
