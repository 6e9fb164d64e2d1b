package org.r2prating.model;

/** A resolution of the UN General Assembly on the framework's list. */
public record Resolution(String symbol, int session, int year, String title) {}
