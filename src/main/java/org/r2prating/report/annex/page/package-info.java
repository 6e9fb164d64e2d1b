/** The annex as a page for a browser and as pages to be printed. */
@NullMarked
package org.r2prating.report.annex.page;

import org.jspecify.annotations.NullMarked;
