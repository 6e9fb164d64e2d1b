package org.r2prating.consistency.checking;

import java.util.Optional;
import java.util.function.Supplier;

/** Something dear that is made when it is first asked for, and once. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Lazy(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
        return made.get();
    }
}
