/** What persons make of recommendations: blind codings, final ratings, corrections, editions that are closed. */
@NullMarked
package org.r2prating.facts.review;

import org.jspecify.annotations.NullMarked;
