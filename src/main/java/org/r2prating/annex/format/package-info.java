/** Documents as web pages, Word files and PDF files, taken apart into blocks. */
@NullMarked
package org.r2prating.annex.format;

import org.jspecify.annotations.NullMarked;
