/** Explanations as pages: one of its own, all of a state on one, or as part of a site, all by the same templates. */
@NullMarked
package org.r2prating.report.explanation;

import org.jspecify.annotations.NullMarked;
