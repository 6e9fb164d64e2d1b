package org.r2prating.consistency.sets;

/** A name for which there is no set of ratings. */
public final class UnknownSet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String mend;

    UnknownSet(String what, String mend) {
        super(what);
        this.mend = mend;
    }

    /** How to mend it. */
    public String mend() {
        return mend;
    }
}
