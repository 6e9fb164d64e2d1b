/** How sets of ratings agree, as text and as JSON. */
@NullMarked
package org.r2prating.report.agreement;

import org.jspecify.annotations.NullMarked;
