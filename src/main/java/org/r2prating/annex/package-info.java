/** Published annexes, read back into data. */
@NullMarked
package org.r2prating.annex;

import org.jspecify.annotations.NullMarked;
