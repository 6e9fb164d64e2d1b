/** States by indicators: one table, rendered as text, CSV, workbook and page. */
@NullMarked
package org.r2prating.report.matrix;

import org.jspecify.annotations.NullMarked;
