/** Facts and a rule pack give recommendations, each with the derivation that the engine itself recorded. */
@NullMarked
package org.r2prating.engine;

import org.jspecify.annotations.NullMarked;
