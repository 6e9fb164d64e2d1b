/** PDF files, taken apart by their tags or, without tags, by where their letters stand. */
@NullMarked
package org.r2prating.annex.format.pdf;

import org.jspecify.annotations.NullMarked;
