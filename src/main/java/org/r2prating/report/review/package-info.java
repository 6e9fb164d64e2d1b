/** How reviews stand, in words. */
@NullMarked
package org.r2prating.report.review;

import org.jspecify.annotations.NullMarked;
