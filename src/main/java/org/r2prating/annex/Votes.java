package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Vote;

/** The votes that notes list, such as {@code 2021: Title, A/RES/75/277: no}. */
final class Votes {

    private static final String SYMBOL = "(?<symbol>[AS]/(?:HRC/)?RES/[A-Za-z0-9/.-]*\\d)";
    private static final String CAST = "\\s*[:,–—-]\\s*(?:voted\\s+|vote:\\s*)?"
            + "(?<vote>yes|no|against|in favou?r|for|abstain(?:ed|ing|s)?|abstention|absent|(?:adopted )?without (?:a )?vote"
            + "|adopted by consensus|consensus|did not vote|not voting|non-voting|did not participate)\\b";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final List<Pattern> VOTES = List.of(
            Pattern.compile(
                    "(?:\\b" + YEAR + "\\s*[:,–—-]\\s*)?(?<title>[^:;]{0,300}?)[\\s,(\\[–—-]*" + SYMBOL + "[)\\]]?"
                            + CAST,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:\\b" + YEAR + "\\s*[:,–—-]?\\s*)?" + SYMBOL
                            + "\\s*[,:]?\\s*(?:\\((?<behind>(?:19|20)\\d\\d)\\))?\\s*[,:–—-]?\\s*(?<title>[^:;]{3,300}?)"
                            + CAST,
                    Pattern.CASE_INSENSITIVE));

    private Votes() {}

    static List<Vote> in(List<Passage> notes) {
        List<Vote> votes = new ArrayList<>();
        for (Passage words : notes) {
            if (!words.text().contains("RES/")) {
                continue;
            }
            Matcher vote = VOTES.get(0).matcher(words.text());
            if (!vote.find()) {
                vote = VOTES.get(1).matcher(words.text());
            }
            vote.reset();
            boolean symbolFirst = vote.pattern() == VOTES.get(1);
            while (vote.find()) {
                String before = vote.group("year");
                String printed = before == null && symbolFirst ? vote.group("behind") : before;
                int year = printed == null ? 0 : Integer.parseInt(printed);
                String title = vote.group("title").strip();
                votes.add(new Vote(year, lastSentence(title), vote.group("symbol"), vote.group("vote"), words.place()));
            }
        }
        return votes;
    }

    /** What stands before a title without a year is no part of it. */
    private static String lastSentence(String title) {
        List<Integer> ends = Sentences.ends(title);
        return ends.size() < 2
                ? title.replaceFirst("^[.,)\\s]+", "")
                : title.substring(ends.get(ends.size() - 2)).strip();
    }
}
