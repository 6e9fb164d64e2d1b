/** Checks of the evidence that one published annex gives for its ratings. */
@NullMarked
package org.r2prating.consistency.evidence;

import org.jspecify.annotations.NullMarked;
