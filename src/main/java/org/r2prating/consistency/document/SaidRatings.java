package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.model.Scale;

/** The counts of ratings that a sentence gives. */
final class SaidRatings {

    /**
     * So many indicators with one of these ratings.
     *
     * @param labels one label of the scale, or all that "Fair or better" means
     * @param above whether those above the one label are meant
     * @param listed the numbers of the indicators, where the sentence lists them
     */
    record Said(int count, List<String> labels, boolean above, List<Integer> listed) {}

    /** A number that a pattern keeps. */
    static final String N = "((?i:" + Numbers.NUMBER + "))";

    /** Numbers that name indicators count nothing. */
    private static final Pattern OF_ONE = Pattern.compile("\\b[Ii]ndicators? \\d+(?:(?:, and|,| and| to| or) \\d+)*");
    /** "Six of the 36" counts six of a whole; of another whole it counts nothing of the table. */
    private static final Pattern OF_WHOLE =
            Pattern.compile("\\b" + N + " (?:out )?of (?:the |all )?((?i:" + Numbers.NUMBER + "))\\b");
    /** What a sentence adds on some of those it has counted. */
    private static final Pattern ADDED = Pattern.compile(
            ", (?:most|many|some|half|several|all|none|both|one|two|three)(?: but \\w+)? of (?:them|these|those|which)\\b.*$",
            Pattern.CASE_INSENSITIVE);

    private static final String RATED =
            "(?:(?:are |is |was |were |remain |remains |stay |stays |stand |stands |sit |sits |come out |end |have been )?"
                    + "(?:still )?(?:(?:rated?|assessed|scored|judged|graded|found) ?)?(?:as |at |in )?"
                    + "|(?:earn|receive|get|reach|carry|hold|bear|have|attain|obtain)(?:s|ed)? (?:the (?:rating|mark) )?(?:of )?(?:a |the )?)?";
    private static final String END_OF =
            "(?:very )?%s(?: end| rung| step| level| point)? of (?:the|our|its) (?:scale|ladder)";
    private static final String RATING = "(?:possible |available )?(?:rating|mark|grade|assessment|step|rung|level)";
    /** "Two of the indicators rated Weak" are not all that are; "two of the indicators are rated Weak" are. */
    private static final String COUNTED = "(?:of the indicators? (?=(?:are|is|was|were)\\b)|indicators? )?";

    private static final String WHICH = "(?:(?:in which|for which|where|that|which) [^.;,\"]{1,40}? )?";
    private static final String BEHIND =
            "(?=[.,;:)]|$| and\\b| or\\b| rather\\b| (?:concern|relate|are|is)\\w*\\b| \\(| indicators?\\b| ratings?\\b)";
    private static final String REACHES = "(?<=\\b(?:reach|reaches|reached|touches|hits) )(?:the )?";
    /** Nothing at all, not nothing of a part. */
    private static final String NOTHING =
            "\\b(?:[Nn]othing|[Nn]o (?:single )?(?:indicator|rating|row)|[Nn]ot (?:one|a single) (?:indicator|rating)|[Nn]one of (?:the |these |its )?(?:"
                    + "(?i:" + Numbers.NUMBER
                    + ") )?(?:indicators?|ratings?))(?: in the (?:record|table|whole|list|document|notes|annex)\\b)?"
                    + "(?: (?!(?:in|under|among|not|but|except|other|above|below|than|more|of|from|on|at|suggests|that)\\b)[\\w']+){0,5}?";

    private static final Pattern VERB = Pattern.compile(" (?:concern|relate|are|is)\\w*\\b");
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(?:the|these|those|only|its|all)\\s+$");
    private static final String UP = "better|higher|above|stronger|more";
    private static final String DOWN = "worse|lower|below|weaker|less";

    private SaidRatings() {}

    /** The sentence without what it adds on some of those that it has counted. */
    static String withoutWhatIsAdded(String text) {
        return ADDED.matcher(text).replaceFirst("");
    }

    /** The labels of the scale as a pattern, the longest first, so that "Very Weak" is not read as "Weak". */
    static String labels(Scale scale) {
        return scale.labels().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /**
     * Counts of ratings: "two Weak and 34 Very Weak", "the two indicators rated 'Weak'", "no indicator is rated Fair", "all but
     * three are rated Fair or better".
     *
     * @param whole how many indicators the table rates
     */
    static List<Said> in(String sentence, Scale scale, int whole) {
        String text = OF_WHOLE.matcher(sentence)
                .replaceAll(part -> Numbers.value(part.group(2)) == whole ? part.group(1) : "part");
        text = ends(text, scale);
        String label = "['\"]?(" + labels(scale) + ")['\"]?";
        String listed = "(?: \\(indicators? ([^)]*)\\))?";
        List<Said> said = new ArrayList<>();
        listed(said, text, "\\b" + label + " is the rating of " + N + " indicators?" + listed, false);
        listed(said, text, "\\b[Aa]bove " + label + " stands? " + N + " indicators?" + listed, true);
        Matcher above = Pattern.compile(
                        "\\b(?:[Nn]o (?:single )?(?:rating|indicator|assessment)|[Nn]one of the (?:ratings|indicators)) (?:is|stands|lies|rises|goes|comes)(?: rated)?"
                                + " (?:above|beyond|over|higher than|better than) " + label + "(?=[.,;]|$| and\\b)")
                .matcher(text);
        if (said.isEmpty() && above.find()) {
            said.add(new Said(0, List.of(above.group(1)), true, List.of()));
        }
        Matcher nothing = Pattern.compile(NOTHING
                        + "(?: (?:on|at|to|into|in|with|is|is rated|rated|earns|receives|gets|reaches|carries))? (?:a |an |the )?"
                        + label + "(?=[.,;:]|$| and\\b| of (?:the|our) (?:scale|ladder)\\b)")
                .matcher(text);
        if (said.isEmpty() && nothing.find()) {
            said.add(new Said(0, List.of(nothing.group(1)), false, List.of()));
        }
        if (said.isEmpty() && text.matches(".*\\b(?:[Ii]ndicators?|[Rr]atings?|[Rr]ated?|counts|respects)\\b.*")) {
            String span = "(?: (?:or|and|to) ['\"]?(" + UP + "|" + DOWN + "|" + labels(scale) + ")\\b['\"]?)?+";
            String unnamed = OF_ONE.matcher(text).replaceAll("indicators");
            Matcher counted = Pattern.compile(
                            "\\b([Aa]ll but )?" + N + " " + COUNTED + WHICH + RATED + label + span + BEHIND)
                    .matcher(unnamed);
            while (counted.find()) {
                if (onlySome(unnamed, counted)) {
                    continue;
                }
                int count = Numbers.value(counted.group(2));
                said.add(new Said(
                        counted.group(1) == null ? count : whole - count,
                        span(counted.group(3), counted.group(4), scale),
                        false,
                        List.of()));
            }
            Matcher times = Pattern.compile(
                            "\\b(?:earns?|receives?|gets?|reach(?:es)?|attains?|obtains?|gains?|scores?|(?:is|stands)(?: rated| at)?|comes out as|has)"
                                    + " (?:a |an |the )?" + label
                                    + "(?: ratings?)? (?:(?:only |just )?(once|twice)|(?:only |just )?" + N
                                    + " times|(?:on|for|in|under) (?:only |just )?" + N
                                    + " (?:indicators|ratings|counts|occasions|respects|cases)(?: only)?)(?=[.,;:]|$| and\\b)")
                    .matcher(text);
            if (times.find()) {
                String once = times.group(2);
                int count = once == null
                        ? Numbers.value(times.group(3) == null ? times.group(4) : times.group(3))
                        : once.equals("once") ? 1 : 2;
                said.add(new Said(count, List.of(times.group(1)), false, List.of()));
            }
            Matcher none = Pattern.compile(
                            "\\b(?:[Nn]o indicator|[Nn]one of the indicators) (?:is|are|was|were|remains?|stands?|falls?) (?:rated )?(?:as |at |into )?"
                                    + label + "(?=[.,;:]|$| and\\b)")
                    .matcher(text);
            if (none.find()) {
                said.add(new Said(0, List.of(none.group(1)), false, List.of()));
            }
            Matcher every = Pattern.compile(
                            "\\b[Aa]ll (?:of the |the )?(?:\\w+ )?indicators (?:is|are|was|were) rated(?: as)? " + label
                                    + span)
                    .matcher(text);
            if (every.find()) {
                said.add(new Said(whole, span(every.group(1), every.group(2), scale), false, List.of()));
            }
        }
        return said;
    }

    /** The ends of the scale by their labels: "at the foot of the scale", "the highest rating". */
    private static String ends(String text, Scale scale) {
        String lowest = scale.lowest().label();
        String highest = scale.highest().label();
        return text.replaceAll(
                        "\\b(?:at|on) (?:the )?" + END_OF.formatted("(?:foot|bottom|lowest|lower)") + "\\b", lowest)
                .replaceAll("\\b(?:at|on) (?:the )?" + END_OF.formatted("(?:top|head|highest|upper)") + "\\b", highest)
                .replaceAll(REACHES + END_OF.formatted("(?:foot|bottom|lowest|lower)") + "\\b", lowest)
                .replaceAll(REACHES + END_OF.formatted("(?:top|head|highest|upper)") + "\\b", highest)
                .replaceAll("\\b(?:in|into|under) the (?:lowest|bottom) (?:category|class|group)\\b", lowest)
                .replaceAll("\\b(?:in|into|under) the (?:highest|top) (?:category|class|group)\\b", highest)
                .replaceAll("\\b(?:the )?(?:lowest|worst) " + RATING + "\\b", lowest)
                .replaceAll("\\b(?:the )?(?:highest|best|top) " + RATING + "\\b", highest);
    }

    /** "Two indicators rated Weak concern the courts" may leave others; "the two indicators rated Weak" leave none. */
    private static boolean onlySome(String text, Matcher counted) {
        return VERB.matcher(text.substring(counted.end())).lookingAt()
                && !ARTICLE.matcher(text.substring(0, counted.start())).find();
    }

    /** The label and what is added to it: a second label with all between them, or all on one side of it. */
    private static List<String> span(String label, String other, Scale scale) {
        List<String> labels = scale.labels();
        int at = labels.indexOf(label);
        if (other == null) {
            return List.of(label);
        }
        int to = other.matches(UP) ? labels.size() - 1 : other.matches(DOWN) ? 0 : labels.indexOf(other);
        return labels.subList(Math.min(at, to), Math.max(at, to) + 1);
    }

    private static void listed(List<Said> said, String text, String pattern, boolean above) {
        for (Matcher found = Pattern.compile(pattern).matcher(text); found.find(); ) {
            List<Integer> numbers = Optional.ofNullable(found.group(3))
                    .map(l -> Numbers.list(l.replace("and", ",")))
                    .orElse(List.of());
            said.add(new Said(Numbers.value(found.group(2)), List.of(found.group(1)), above, numbers));
        }
    }
}
