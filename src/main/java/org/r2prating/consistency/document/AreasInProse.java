package org.r2prating.consistency.document;

import java.util.List;
import java.util.stream.Stream;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Rating;

/** What the prose says of the ratings of an area, and of how many indicators it has, against the table. */
final class AreasInProse {

    private AreasInProse() {}

    static void in(
            String text, String before, Sentence sentence, AnnexCase subject, Table table, AnnexFindings findings) {
        Stream.concat(
                        AreaClaims.in(text, subject.framework()).stream(),
                        AreaClaims.listed(text, before, subject.framework()).stream())
                .forEach(claim -> compare(claim, sentence, table, findings));
        AreaClaims.sizes(text, subject.framework())
                .forEach(other -> findings.add(
                        "area " + other.area().id() + " size",
                        "the prose says \u201C" + Words.cut(other.words(), 120) + "\u201D; the area has ("
                                + other.area().indicators().size() + ") indicators",
                        sentence.place(),
                        "Maybe count again.",
                        new Witness(sentence.text(), sentence.place())));
    }

    /** "None of the indicators in Basic Compliance is rated above Weak". */
    private static void compare(AreaClaims.Claim claim, Sentence sentence, Table table, AnnexFindings findings) {
        List<Rating> ratings = claim.area().indicators().stream()
                .flatMap(i -> table.rating(i.id()).stream())
                .toList();
        int size = claim.area().indicators().size();
        int so = (int) ratings.stream().filter(claim::holds).count();
        if (!mayBe(claim, so, ratings.size(), size)) {
            findings.add(
                    "area " + claim.area().id() + " " + Words.slug(claim.level().label(), 2),
                    "the prose says \u201C" + Words.cut(claim.words(), 120) + "\u201D; in the table it is (" + so
                            + ") of (" + size + "), not (" + claim.count() + ")",
                    sentence.place(),
                    "Maybe count again, or mend a rating.",
                    new Witness(sentence.text(), sentence.place()));
        }
    }

    /**
     * Whether a claim may hold where so many indicators of its area are as it says. What has no single rating is at no level, but
     * may be above or below one; and who says all or none may speak of those that are rated.
     */
    private static boolean mayBe(AreaClaims.Claim claim, int so, int rated, int size) {
        if (claim.side() != AreaClaims.Side.AT) {
            return so <= claim.count() && claim.count() <= so + size - rated;
        }
        int others = size - claim.count();
        boolean ofRated = !claim.counted() && rated < size && so > 0 && rated - so <= others;
        return so == claim.count() || ofRated;
    }
}
