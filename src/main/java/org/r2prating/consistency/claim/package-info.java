/**
 * What sentences claim of a list that is known whole: how many of which of its items are so. A sentence is read as all that it may
 * mean, and is wrong only where none of its readings holds.
 */
@NullMarked
package org.r2prating.consistency.claim;

import org.jspecify.annotations.NullMarked;
