/** The ratings of one state over its editions, held against the facts of each. */
@NullMarked
package org.r2prating.consistency.time;

import org.jspecify.annotations.NullMarked;
