package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.consistency.document.ToldTwice.Told;

/** Years in which the state sat on a council of the United Nations, against a sentence that leaves no room for them. */
final class CouncilTerm {

    private static final Pattern COUNCIL = Pattern.compile(
            "\\b(?:(?<security>Security Council)|(?<rights>Human Rights Council)|(?<other>Council of Europe|Economic and Social Council|European Council)|(?<plain>Council)(?!'s mechanisms))\\b");
    private static final Pattern YEARS = Pattern.compile(
            "\\b(?<from>20\\d\\d|19\\d\\d)(?:-| to | and | until | through | till the end of |/)(?<to>20\\d\\d|\\d\\d)\\b");
    private static final Pattern UNTIL_END = Pattern.compile(
            "\\b(?:began|begun|since|from)\\b[^.;]{0,24}(?<from>20\\d\\d)[^.;]{0,80}?\\buntil (?:the end of )?(?<to>20\\d\\d)\\b");
    private static final Pattern SERVED = Pattern.compile(
            "\\b(?:members?|membership|sat|sits|sitting|seat|elected|term|terms|served|serves|serving|belongs?|belonged)\\b");
    private static final Pattern NEVER = Pattern.compile(
            "\\b(?:never|not once|at no time|has yet to)\\b[^.;,]{0,50}\\b(?:member|elected|seat|sat|served|belonged|be elected)");
    private static final Pattern FAILED = Pattern.compile(
            "\\b(?:candida\\w+|bid|campaign|run)\\b[^.;]{0,70}\\b(?:fail(?:ed|ing)?|lost|rejected|in vain|defeated|withdrawn|unsuccessful)|\\b(?:failed|lost|in vain|unsuccessful(?:ly)?|defeated|not elected)\\b[^.;]{0,60}\\b(?:candida\\w+|bid|campaign|ran|stood|seat|term|elect\\w*)");
    private static final Pattern NOT_SINCE = Pattern.compile(
            "\\b(?:no|not|without)\\b[^.;,]{0,40}\\b(?:seat|member|sat|served)\\b[^.;,]{0,40}\\bsince (?:the end of )?(?<year>(?:19|20)\\d\\d)\\b|\\blast\\b[^.;,]{0,30}\\b(?:member|seat|sat|served)\\b[^.;,]{0,60}?\\b(?:in|ended in|until) (?:the end of )?(?<last>(?:19|20)\\d\\d)\\b(?!-)");
    private static final Pattern NOT_MEMBER = Pattern.compile(
            "\\bCouncil\\b[^.;]{0,40}\\bnot\\b[^.,;]{0,30}\\ba member\\b|\\bnot\\b[^.,;]{0,30}\\ba member of the [^.,;]{0,20}Council\\b"
                    + "|\\bnon-member of the [^.,;]{0,20}Council\\b|\\bwithout (?:then )?being a member of the [^.,;]{0,20}Council\\b");
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|never|nor|no|neither|without|candida\\w+|bid|run for|seeks?|hopes?|failed|lost|last|observer|former|until)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private CouncilTerm() {}

    /** @param security whether it is the Security Council; else the Human Rights Council */
    private record Term(Told told, boolean security, int from, int to) {}

    static void in(List<Told> sentences, AnnexFindings findings) {
        List<Term> terms = sentences.stream()
                .filter(t -> !Happening.isEntry(t.text()))
                .flatMap(CouncilTerm::terms)
                .toList();
        for (Told told : sentences) {
            Council council = council(told.text());
            if (council == Council.NONE || council == Council.OTHER || Happening.isEntry(told.text())) {
                continue;
            }
            terms.stream()
                    .filter(t -> t.security() == (council == Council.SECURITY)
                            && !t.told().samePassage(told)
                            && excludes(told.text(), t))
                    .findFirst()
                    .ifPresent(term -> told.against(
                            term.told(),
                            "council " + said(told.text(), term),
                            "the state is said to have been no member of the Council, and to have had a seat from ("
                                    + term.from() + ") to (" + term.to() + ")",
                            findings));
        }
    }

    private enum Council {
        SECURITY,
        RIGHTS,
        OTHER,
        NONE
    }

    private static Council council(String text) {
        Matcher named = COUNCIL.matcher(text);
        Council council = Council.NONE;
        while (named.find()) {
            Council one = named.group("security") != null
                    ? Council.SECURITY
                    : named.group("other") != null ? Council.OTHER : Council.RIGHTS;
            if (council != Council.NONE && council != one) {
                return Council.OTHER;
            }
            council = one;
        }
        return council;
    }

    private static Stream<Term> terms(Told told) {
        Council council = council(told.text());
        if (council == Council.NONE
                || council == Council.OTHER
                || !SERVED.matcher(told.text()).find()
                || isDenied(told.text())) {
            return Stream.empty();
        }
        List<Term> terms = new ArrayList<>();
        for (Pattern pattern : List.of(YEARS, UNTIL_END)) {
            for (Matcher years = pattern.matcher(told.text()); years.find(); ) {
                int from = Integer.parseInt(years.group("from"));
                String to = years.group("to");
                terms.add(new Term(
                        told,
                        council == Council.SECURITY,
                        from,
                        to.length() == 2 ? from / 100 * 100 + Integer.parseInt(to) : Integer.parseInt(to)));
            }
        }
        return terms.stream().filter(t -> t.to() > t.from() && t.to() - t.from() < 7);
    }

    /** "belongs to it until the end of 2022" denies nothing. */
    private static boolean isDenied(String text) {
        return DENIED.matcher(text.replaceAll("\\buntil the end of", "")).find()
                && !text.matches("(?s).*\\b(?:belongs|elected) .*until.*");
    }

    private static boolean excludes(String text, Term term) {
        if (NEVER.matcher(text).find()) {
            return true;
        }
        Matcher since = NOT_SINCE.matcher(text);
        if (since.find()) {
            int year = Integer.parseInt(since.group("year") == null ? since.group("last") : since.group("year"));
            return term.to() > year;
        }
        List<Integer> said = years(text);
        if (FAILED.matcher(text).find()) {
            return said.contains(term.from()) && said.contains(term.to());
        }
        return NOT_MEMBER.matcher(text).find()
                && said.size() == 1
                && said.get(0) >= term.from()
                && said.get(0) <= term.to();
    }

    private static String said(String text, Term term) {
        List<Integer> years = years(text);
        return years.size() == 1 && NOT_MEMBER.matcher(text).find()
                ? String.valueOf(years.get(0))
                : term.from() + " " + term.to();
    }

    private static List<Integer> years(String text) {
        return YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }
}
