/** Published annexes, read from files of any format. */
@NullMarked
package org.r2prating.annex.file;

import org.jspecify.annotations.NullMarked;
