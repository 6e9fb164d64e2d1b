/** Recommendations in words: sentences from the rules' metadata and the recorded facts, each with its citations. */
@NullMarked
package org.r2prating.explain;

import org.jspecify.annotations.NullMarked;
