/** What a check finds, and what became of it. */
@NullMarked
package org.r2prating.consistency.finding;

import org.jspecify.annotations.NullMarked;
