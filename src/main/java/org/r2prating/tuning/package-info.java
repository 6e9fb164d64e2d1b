/** Tools for those who tune rules: scenarios, and whether they would notice a change. */
@NullMarked
package org.r2prating.tuning;

import org.jspecify.annotations.NullMarked;
