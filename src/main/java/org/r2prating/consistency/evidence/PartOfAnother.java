package org.r2prating.consistency.evidence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.citation.Bibliography;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.wording.Months;
import org.r2prating.consistency.wording.Words;

/**
 * What an Ibid. or a bare Supra names as a part of its source, and which that source cannot have: a section that all the
 * State Department's yearly reports have under one heading, an article of a piece of news, or a work with a title and a date
 * of its own.
 */
final class PartOfAnother {

    private static final Pattern YEARLY_REPORT_SECTION = Pattern.compile(
            "['\"](?:Section [1-7][.:]? )?(?:Respect for (?:the Integrity of the Person|Civil Liberties)"
                    + "|Freedom to Participate in the Political Process"
                    + "|Corruption (?:and Lack of Transparency )?in (?:the )?Government"
                    + "|Governmental (?:Posture|Attitude)s? (?:Towards|Regarding)\\b"
                    + "|Discrimination(?:,| and) Societal Abuses|Workers?'? Rights)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARLY_REPORT = Pattern.compile(
            "\\bState Department\\b|\\bDepartment of State\\b|\\bUSSD\\b|Human Rights (?:Practices|Reports?)\\b|state\\.gov\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_DATE = Pattern.compile(
            "^,? ?(?:'.+'|\".+\"),? \\(?\\d{1,2} " + Months.ANY + " ((?:19|20)\\d\\d)\\)?(?:, (?:pp?|paras?)\\. .*)?$");

    private static final Pattern ARTICLE = Pattern.compile("^,? ?art(?:s|icles?)?\\.? \\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS_ARTICLES = Pattern.compile(
            "\\b(?:acts?|laws?|codes?|constitution\\w*|statutes?|conventions?|covenants?|treat(?:y|ies)|protocols?|charter|proclamations?|decrees?|regulations?"
                    + "|ordinances?|rules|resolution|directive|declaration|agreements?|accords?|pact|principles|decision|gazette|ley|loi|lei|legge)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEWS = Pattern.compile(
            "\\b(?:press (?:release|statement)|news)\\b|/(?:news|press|stories|story|articles?|blogs?)/",
            Pattern.CASE_INSENSITIVE);

    private PartOfAnother() {}

    /** Whether none of the sources can have the part. */
    static boolean ofNone(Citation shortForm, List<Citation> sources, Bibliography bibliography) {
        return !sources.isEmpty() && sources.stream().allMatch(s -> of(shortForm, s, bibliography));
    }

    /** Whether the source cannot have the part. */
    static boolean of(Citation shortForm, Citation source, Bibliography bibliography) {
        return bibliography
                .resolved(source)
                .filter(s -> section(shortForm, s) || otherDate(shortForm, s) || article(shortForm, s))
                .isPresent();
    }

    private static boolean section(Citation shortForm, Citation source) {
        return YEARLY_REPORT_SECTION.matcher(Words.plain(shortForm.text())).find()
                && !YEARLY_REPORT.matcher(source.text()).find();
    }

    /** A piece of news has no articles. */
    private static boolean article(Citation shortForm, Citation source) {
        return ARTICLE.matcher(shortForm.locator()).find()
                && NEWS.matcher(source.text()).find()
                && !HAS_ARTICLES
                        .matcher(source.title().isBlank() ? source.text() : source.title())
                        .find();
    }

    private static boolean otherDate(Citation shortForm, Citation source) {
        Matcher own = OWN_DATE.matcher(Words.plain(shortForm.locator()));
        return own.find() && source.year().isPresent() && !source.text().contains(own.group(1));
    }
}
