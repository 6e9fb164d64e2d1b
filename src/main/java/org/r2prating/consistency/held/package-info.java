/** The rating that people hold a state to have, beside what the rules recommend. */
@NullMarked
package org.r2prating.consistency.held;

import org.jspecify.annotations.NullMarked;
