/** All states and editions as pages that link to each other and need no server but one that hands out files. */
@NullMarked
package org.r2prating.report.site;

import org.jspecify.annotations.NullMarked;
