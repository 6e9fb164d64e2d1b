/** Checks of the fact base against itself, against its tables and against published annexes. */
@NullMarked
package org.r2prating.consistency.factbase;

import org.jspecify.annotations.NullMarked;
