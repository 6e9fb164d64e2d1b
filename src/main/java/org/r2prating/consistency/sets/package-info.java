/** Where sets of ratings come from: each kind is one class, and {@code RatingSets} lists them. */
@NullMarked
package org.r2prating.consistency.sets;

import org.jspecify.annotations.NullMarked;
