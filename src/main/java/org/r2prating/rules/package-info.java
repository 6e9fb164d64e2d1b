/** The rule pack: finding, vetting, compiling and caching rules written in DRL. */
@NullMarked
package org.r2prating.rules;

import org.jspecify.annotations.NullMarked;
