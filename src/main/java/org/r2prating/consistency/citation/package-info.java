/** Footnotes read as citations: which documents they name, and to what they refer back. */
@NullMarked
package org.r2prating.consistency.citation;

import org.jspecify.annotations.NullMarked;
