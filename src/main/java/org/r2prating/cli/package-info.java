/** The command line: each command reads its options, makes one call, and prints. */
@NullMarked
package org.r2prating.cli;

import org.jspecify.annotations.NullMarked;
