package org.r2prating.model;

/** A published index: its bounds, whether a higher or a lower value is better, and where it is published. */
public record Index(String id, String label, double lowest, double highest, boolean higherIsBetter, String look) {}
