package org.r2prating.consistency.finding;

import java.util.List;

/**
 * One check of one kind.
 *
 * @param <T> what it looks at: an annex, a fact base, a state over its editions, all states of an edition
 */
public interface Check<T> {

    /** The kind of everything it finds. */
    Kind kind();

    /** Whatever does not hold together; nothing where it cannot tell. */
    List<Finding> of(T subject);
}
