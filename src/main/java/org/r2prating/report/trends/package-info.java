/** Ratings over the editions, as text, CSV and JSON. */
@NullMarked
package org.r2prating.report.trends;

import org.jspecify.annotations.NullMarked;
