package org.r2prating.report;

import org.r2prating.engine.Assessment;
import org.r2prating.model.Edition;
import org.r2prating.model.SearchedNone;

/**
 * What a table over many states is made under and of, the same for all of them.
 *
 * @param packDigest what rules it was made with
 * @param factsDigest what facts it was made from
 * @param version of the program
 */
public record Basis(Edition edition, SearchedNone policy, String packDigest, String factsDigest, String version) {

    /** Whether an assessment was made on it. */
    public boolean holds(Assessment assessment) {
        return edition.equals(assessment.edition())
                && policy == assessment.policy()
                && packDigest.equals(assessment.packDigest())
                && factsDigest.equals(assessment.factsDigest());
    }

    /** Rules, facts and version in one line. */
    public String digestLine() {
        return "Rules " + packDigest + ", facts " + factsDigest + ", version " + version + ".";
    }
}
