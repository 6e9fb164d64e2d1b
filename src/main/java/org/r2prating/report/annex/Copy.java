package org.r2prating.report.annex;

/** For whom a document is made: both say the same of every rating, the reviewer's says more. */
public enum Copy {
    PUBLICATION,
    REVIEWER
}
