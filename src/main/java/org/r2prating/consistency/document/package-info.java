/** Checks of one published annex against itself: what it says twice must agree. */
@NullMarked
package org.r2prating.consistency.document;

import org.jspecify.annotations.NullMarked;
