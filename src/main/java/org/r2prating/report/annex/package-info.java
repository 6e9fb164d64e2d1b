/** The published annex of a state, as data and in each form in which it is brought out. */
@NullMarked
package org.r2prating.report.annex;

import org.jspecify.annotations.NullMarked;
