/** Reading files a person edits: every problem is kept with its file, line and column. */
@NullMarked
package org.r2prating.input;

import org.jspecify.annotations.NullMarked;
