/** Ratings of many states in one edition held against each other. */
@NullMarked
package org.r2prating.consistency.states;

import org.jspecify.annotations.NullMarked;
