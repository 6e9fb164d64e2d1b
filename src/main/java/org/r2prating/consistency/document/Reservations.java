package org.r2prating.consistency.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.consistency.document.ToldTwice.Told;

/** Treaties said to be joined without any reservation, and one that another sentence says is kept up. */
final class Reservations {

    private static final String RESERVATION = "(?:reservations?|reserved its position)";
    private static final String GAP = "(?: [^ .;:]+){0,8}? ";
    private static final Pattern NONE = Pattern.compile(
            "\\b(?:none|not one|neither)\\b" + GAP + RESERVATION
                    + "|\\b(?:no|without (?:any |a (?:single )?)?|free (?:of|from) (?:any )?)(?:[\\w-]+ ){0,2}?"
                    + RESERVATION
                    + "|\\b(?:has|have)(?: not| never) (?:made|entered|lodged|attached)" + GAP + RESERVATION,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOME = Pattern.compile(
            "\\b(?:holds? (?:on|fast) to|keeps?(?: up)?|maintains?|maintained|retains?|retained|upholds?|stands? by|clings? to|has|made|makes|entered|lodged|attached|placed"
                    + "|subject to|accompanied by|qualified by)" + GAP
                    + "?(?:an? |its |the |several |two |three |sweeping |broad |general )?(?:[\\w-]+ )?"
                    + RESERVATION + "|\\b" + RESERVATION + GAP
                    + "(?:remains?|stands?|is (?:still )?(?:in (?:force|place)|maintained|upheld|kept)|(?:has|have) not been (?:withdrawn|lifted))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDED = Pattern.compile(
            "\\b(?:(?<!not )(?<!not been )(?:withdr[ae]w\\w*|lifted)|removed|dropped|gave up|until|once|forest|hunting|Indian|land|native|other (?:states|parties)|object\\w*)\\b"
                    + "|\\b(?:no|without|none|not|never|neither)\\b(?:(?! and\\b| but\\b)[^;,]){0,40}\\breserv",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_TREATIES = Pattern.compile(
            "\\b(?:join\\w*|part(?:y|ies)|ratif\\w*|acced\\w*|treat(?:y|ies)|instruments?|conventions?|covenants|them|made|entered|lodged|attached)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACRONYM = Pattern.compile("\\b(?:[A-Z]{3,7}|[A-Z]{2,6}-[A-Z]{2,6})\\b");
    private static final Pattern NAMED = Pattern.compile("\\b(?:Convention|Covenant|Statute|Treaty|Protocol)\\b(?!s)");

    private Reservations() {}

    static void in(List<Told> sentences, AnnexFindings findings) {
        List<Told> none = sentences.stream()
                .filter(t -> NONE.matcher(t.text()).find() && ofAll(t))
                .toList();
        none.stream().findFirst().ifPresent(all -> sentences.stream()
                .filter(t -> !t.equals(all)
                        && SOME.matcher(t.text()).find()
                        && !ENDED.matcher(t.text()).find())
                .findFirst()
                .ifPresent(some -> all.against(
                        some,
                        "reservations",
                        "a sentence says that the treaties were joined without reservation; another tells of one that is kept up",
                        findings)));
    }

    /** A sentence that names one treaty speaks of that one only, and one may support a declaration without reservation. */
    private static boolean ofAll(Told told) {
        Set<String> named =
                ACRONYM.matcher(told.text()).results().map(r -> r.group()).collect(Collectors.toSet());
        return named.isEmpty()
                && !NAMED.matcher(told.text()).find()
                && OF_TREATIES.matcher(told.text()).find();
    }
}
