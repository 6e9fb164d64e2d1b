/** Recommended ratings against those of others: published ones, and published orderings of states. */
@NullMarked
package org.r2prating.consistency.backtest;

import org.jspecify.annotations.NullMarked;
