/** How reviews stand, how coders and rules agree with what is decided, and whether closed editions still hold. */
@NullMarked
package org.r2prating.consistency.review;

import org.jspecify.annotations.NullMarked;
