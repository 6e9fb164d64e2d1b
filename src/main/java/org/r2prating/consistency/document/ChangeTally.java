package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.wording.Numbers;

/** How a sentence divides all ratings by how they moved: "one is lower, 32 are unchanged and three cannot be compared". */
final class ChangeTally {

    /**
     * So many ratings.
     *
     * @param label how they moved; empty where they cannot be compared
     */
    record Said(int count, Optional<ChangeLabel> label) {

        /** What a finding on it is about. */
        String about() {
            return label.map(l -> switch (l) {
                        case INCREASE -> "higher";
                        case DECREASE -> "lower";
                        case UNCHANGED -> "unchanged";
                    })
                    .orElse("not comparable");
        }

        /** What it says of them. */
        String words() {
            return label.isPresent()
                    ? "ratings are " + about() + (label.get() == ChangeLabel.UNCHANGED ? "" : " than before")
                    : "ratings cannot be compared with those before";
        }
    }

    private static final Pattern PART = Pattern.compile(
            "(?:^|[,;:] (?:and |while |but )?|\\band |\\bwhile |\\bbut )(?:the )?(?:(?<none>no|none)|(?<count>"
                    + Numbers.NUMBER
                    + "))(?: (?:(?:of (?:the|its|our) )?(?:ratings?|indicators?|assessments?)|others?))?"
                    + " (?:(?:is|are|was|were|has|have|had|stands?|remains?|stays?|been) ){1,2}(?:now )?"
                    + "(?:(?<up>higher|better|improved|raised)|(?<down>lower|worse|lowered)|(?<same>unchanged|the same|unaltered)"
                    + "|(?<open>not comparable|incomparable))(?=[.,;]|$| and\\b| while\\b| but\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN = Pattern.compile(
            "(?:^|[,;:] (?:and |while |but )?|\\band |\\bwhile |\\bbut )(?:the )?(?<count>" + Numbers.NUMBER
                    + ")(?: (?:ratings?|indicators?|assessments?|others?))? (?:cannot|can not|could not) be compared\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_RATINGS = Pattern.compile("\\b(?:rating|indicator|assessment)s?\\b");

    private ChangeTally() {}

    /**
     * The parts of a sentence that divides ratings in at least two; one alone may be of a few of them only.
     *
     * @param open how many ratings cannot be compared; none is also what is not told
     */
    static List<Said> in(String sentence, int open) {
        List<Said> said = new ArrayList<>();
        for (Matcher part = PART.matcher(sentence); part.find(); ) {
            Optional<ChangeLabel> label = part.group("up") != null
                    ? Optional.of(ChangeLabel.INCREASE)
                    : part.group("down") != null
                            ? Optional.of(ChangeLabel.DECREASE)
                            : part.group("same") != null ? Optional.of(ChangeLabel.UNCHANGED) : Optional.empty();
            if (!Lists.vague(sentence, part)) {
                said.add(new Said(part.group("none") != null ? 0 : Numbers.value(part.group("count")), label));
            }
        }
        if (open > 0) {
            for (Matcher part = OPEN.matcher(sentence); part.find(); ) {
                said.add(new Said(Numbers.value(part.group("count")), Optional.empty()));
            }
        }
        return said.size() > 1 && OF_RATINGS.matcher(sentence).find() ? said : List.of();
    }
}
