package org.r2prating.consistency.backtest;

/** Two states of an ordering, by their places in it: the first must not be rated below the second. */
record Pair(int better, int worse) {}
