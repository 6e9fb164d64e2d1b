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
        long so = ratings.stream().filter(claim::holds).count();
        if (ratings.size() == claim.area().indicators().size() && so != claim.count()) {
            findings.add(
                    "area " + claim.area().id() + " " + Words.slug(claim.level().label(), 2),
                    "the prose says \u201C" + Words.cut(claim.words(), 120) + "\u201D; in the table it is (" + so
                            + ") of (" + ratings.size() + "), not (" + claim.count() + ")",
                    sentence.place(),
                    "Maybe count again, or mend a rating.",
                    new Witness(sentence.text(), sentence.place()));
        }
    }
}
