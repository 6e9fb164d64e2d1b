/** How far two or more sets of ratings agree, and how far that can be trusted. */
@NullMarked
package org.r2prating.consistency.agreement;

import org.jspecify.annotations.NullMarked;
