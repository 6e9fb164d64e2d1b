/** Words of a document, read as far as checks need them: sentences, numbers, quantifiers, acronyms, UN symbols. */
@NullMarked
package org.r2prating.consistency.wording;

import org.jspecify.annotations.NullMarked;
