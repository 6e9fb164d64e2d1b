/** Facts that come in bulk: originals are read by a mapping and written as tables, whole or not at all. */
@NullMarked
package org.r2prating.facts.importing;

import org.jspecify.annotations.NullMarked;
