/** Facts with their evidence, the sources they rest on, and the fact base that holds them. */
@NullMarked
package org.r2prating.facts;

import org.jspecify.annotations.NullMarked;
