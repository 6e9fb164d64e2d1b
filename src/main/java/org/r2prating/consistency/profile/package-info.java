/** What is known of a state on one indicator, so that two states, or two editions, can be laid side by side. */
@NullMarked
package org.r2prating.consistency.profile;

import org.jspecify.annotations.NullMarked;
