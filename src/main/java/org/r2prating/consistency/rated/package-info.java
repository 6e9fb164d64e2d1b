/** Checks of published ratings against what the rules recommend. */
@NullMarked
package org.r2prating.consistency.rated;

import org.jspecify.annotations.NullMarked;
