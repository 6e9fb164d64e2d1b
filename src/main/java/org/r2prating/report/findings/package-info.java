/** What checks found, as text, JSON, SARIF and a web page. */
@NullMarked
package org.r2prating.report.findings;

import org.jspecify.annotations.NullMarked;
