package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Vote;

/** The votes that notes list, such as {@code 2021: Title, A/RES/75/277: no}. */
final class Votes {

    private static final Pattern VOTE = Pattern.compile(
            "(?:\\b(?<year>(?:19|20)\\d\\d)\\s*[:,–—-]\\s*)?(?<title>[^:;]{0,300}?)[\\s,(\\[–—-]*"
                    + "(?<symbol>[AS]/(?:HRC/)?RES/[A-Za-z0-9/.-]*\\d)[)\\]]?\\s*[:,–—-]\\s*(?:voted\\s+|vote:\\s*)?"
                    + "(?<vote>yes|no|against|in favou?r|for|abstain(?:ed|ing|s)?|abstention|absent|adopted without (?:a )?vote"
                    + "|adopted by consensus|consensus|did not vote|not voting|non-voting|did not participate)\\b",
            Pattern.CASE_INSENSITIVE);

    private Votes() {}

    static List<Vote> in(List<Passage> notes) {
        List<Vote> votes = new ArrayList<>();
        for (Passage words : notes) {
            Matcher vote = VOTE.matcher(words.text());
            while (vote.find()) {
                int year = vote.group("year") == null ? 0 : Integer.parseInt(vote.group("year"));
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
