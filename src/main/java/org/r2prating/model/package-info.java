/** The field's own terms: scale, rating, indicator, area, framework, edition. Knows nothing else. */
@NullMarked
package org.r2prating.model;

import org.jspecify.annotations.NullMarked;
