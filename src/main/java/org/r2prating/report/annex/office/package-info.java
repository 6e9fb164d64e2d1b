/** The annex as a Word document and as an Excel workbook. */
@NullMarked
package org.r2prating.report.annex.office;

import org.jspecify.annotations.NullMarked;
