package org.r2prating.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.claim.World.Narrowed;
import org.r2prating.consistency.wording.Numbers;

/**
 * The claims of sentences about a list. In each clause how many is put together with what is said of the items; a clause in which
 * it is not plain which belongs to which claims nothing.
 */
public final class Claims {

    private static final Pattern CLAUSES = Pattern.compile(
            "(?<=[;:)])\\s|\\s[-\\u2013\\u2014]\\s|,? (?:while|whereas|whilst|although|though|(?<!\\ball )but(?! (?:for )?(?:the )?"
                    + Numbers.NUMBER
                    + "\\b(?:[.,;]|$| of )))(?= )|, (?:and|who|which|whose|with)(?= )|(?<=\\w) and (?=(?:has |had |never |also )?(?:abstained|voted|opposed|supported|backed|rejected)\\b)");
    /** What may be, or others say, or is not quite so. */
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:if|would|could|might|should|expect\\w*|hope[sd]?|plan(?:s|ned)?|propos\\w+|whether|unless|perhaps|probably|likely|may(?! 20)|will|suppose[ds]?|almost|nearly|virtually"
                    + "|draft(?= of this| annex)|according to|claim(?:s|ed)|said that|asserts?|forecast|neighbou?r\\w*|(?:other|some|few|many|most) (?:states|countries|members|delegations|governments)"
                    + "|of the states|members|tends? to|as a rule|usually|mostly|largely|generally|prefers?|in principle|cannot be said|not (?:true|the case) that|wrong to say|moved|shift\\w*|swung|rather than|instead of|no longer|what it)\\b|\u2192",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADING = Pattern.compile(
            "^(?:On|As regards|As to|As for|Of|In|Concerning|Regarding|With regard to|Among|Within|At|Under|Since|From|During|Where|When|Throughout)\\b");
    private static final Pattern POINTING =
            Pattern.compile("\\b(?:them|these|those|such|it)\\b|\\ball but\\b", Pattern.CASE_INSENSITIVE);

    private Claims() {}

    /** The claims of a sentence with plain marks and single spaces; before it, in the same passage, stood another, or nothing. */
    public static List<Claim> in(String sentence, String before, World world) {
        boolean pointing = POINTING.matcher(sentence).find();
        if (!world.isMeant(pointing ? before + " " + sentence : sentence)
                || OPEN.matcher(sentence).find()) {
            return List.of();
        }
        List<String> clauses = clauses(sentence);
        Narrowed leading =
                LEADING.matcher(sentence).find() && !clauses.isEmpty() ? world.narrowed(clauses.get(0)) : Narrowed.NOT;
        List<Claim> claims = new ArrayList<>();
        String earlier = before;
        for (String clause : clauses) {
            Narrowed own = world.narrowed(clause);
            List<Narrowed> scopes = new ArrayList<>();
            if (own.items().isPresent() || own.unknown()) {
                scopes.add(own);
            } else {
                scopes.add(leading);
                if (leading.items().isEmpty()
                        && !earlier.isEmpty()
                        && POINTING.matcher(clause).find()) {
                    scopes.add(world.narrowed(earlier));
                }
            }
            boolean told = Comparison.extreme(clause, Mention.in(clause, world), world, claims);
            if (!told && scopes.stream().noneMatch(Narrowed::unknown)) {
                claims.addAll(new Clause(clause, scopes, world).claims());
            }
            earlier = clause;
        }
        return claims;
    }

    private static List<String> clauses(String sentence) {
        List<String> clauses = new ArrayList<>();
        int from = 0;
        for (Matcher mark = CLAUSES.matcher(sentence); mark.find(); ) {
            clauses.add(sentence.substring(from, mark.start()));
            from = mark.end();
        }
        clauses.add(sentence.substring(from));
        return clauses;
    }
}
