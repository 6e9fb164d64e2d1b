package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Words;

/**
 * What happens once, such as a referendum or the publication of a final report, told of two times that it cannot have both:
 * two happenings, or else one whose year alone is mistaken.
 */
final class TwoDates {

    /** What one sentence tells with times. */
    private record Dated(Told told, List<Happening> happenings, List<When> months) {}

    private final Set<String> own;
    private final AnnexFindings findings;

    private TwoDates(AnnexCase subject, AnnexFindings findings) {
        own = Told.own(subject);
        this.findings = findings;
    }

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        TwoDates dates = new TwoDates(subject, findings);
        List<Dated> all = sentences.stream()
                .filter(s -> !When.in(s.text()).isEmpty())
                .map(s -> new Dated(s, Happening.in(s, dates.own), When.ofMonths(s.text())))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!all.get(i).told().samePassage(all.get(j).told())) {
                    dates.compare(all.get(i), all.get(j));
                }
            }
        }
    }

    private void compare(Dated one, Dated other) {
        for (Happening happening : one.happenings()) {
            for (Happening before : other.happenings()) {
                if (happening.contradicts(before, own)) {
                    String what = happening.kind().name().toLowerCase(Locale.ROOT);
                    String times =
                            happening.when().words() + " " + before.when().words();
                    String about = "time of what was " + what + " " + Words.slug(times, 6);
                    tell(one, happening.when(), other, before.when(), about);
                    return;
                }
            }
        }
        MistakenYear.of(one.told(), one.months(), other.told(), other.months(), own)
                .ifPresent(y -> tell(one, y.one(), other, y.other(), "date " + Words.slug(y.about(), 4)));
    }

    private void tell(Dated one, When when, Dated other, When before, String about) {
        one.told()
                .against(
                        other.told(),
                        about,
                        "one event seems to be dated (" + when.words() + ") and (" + before.words() + ")",
                        findings);
    }
}
