/** What a reviewer asks of a recommendation: why not another rating, what would change it, what it hangs on. */
@NullMarked
package org.r2prating.inquiry;

import org.jspecify.annotations.NullMarked;
