/** Recommendations as tables and documents; nothing is decided here. */
@NullMarked
package org.r2prating.report;

import org.jspecify.annotations.NullMarked;
