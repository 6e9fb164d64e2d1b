/** Derivations as provenance: W3C PROV, written as PROV-JSON. */
@NullMarked
package org.r2prating.explain.prov;

import org.jspecify.annotations.NullMarked;
