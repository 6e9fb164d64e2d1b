/** Office files as we write them: the same content gives the same bytes, and no text runs as a formula. */
@NullMarked
package org.r2prating.report.office;

import org.jspecify.annotations.NullMarked;
