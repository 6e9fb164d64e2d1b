package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Words;

/** What happens once, such as a referendum or the publication of a final report, told of two times that it cannot have both. */
final class TwoDates {

    private TwoDates() {}

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Set<String> own = Told.own(subject);
        List<Happening> all =
                sentences.stream().flatMap(s -> Happening.in(s, own).stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Happening one = all.get(i);
                Happening other = all.get(j);
                if (one.contradicts(other, own)) {
                    one.told()
                            .against(
                                    other.told(),
                                    "time of what was " + one.kind().name().toLowerCase(Locale.ROOT) + " "
                                            + Words.slug(
                                                    one.when().words() + " "
                                                            + other.when().words(),
                                                    6),
                                    "one event seems to be dated (" + one.when().words() + ") and ("
                                            + other.when().words() + ")",
                                    findings);
                }
            }
        }
    }
}
