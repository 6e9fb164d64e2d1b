/** All checks in one run: which there are, what each is given, and what could not be checked. */
@NullMarked
package org.r2prating.consistency.checking;

import org.jspecify.annotations.NullMarked;
