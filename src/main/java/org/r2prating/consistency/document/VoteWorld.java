package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.consistency.claim.Item;
import org.r2prating.consistency.claim.World;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Words;

/** The votes of a list, and the words for voting. */
final class VoteWorld implements World {

    private static final String HOW = "(?:vot(?:ed?|es|ing)) (?:\\w+ly )?";
    private static final Map<Ballot, String> SAID = Map.of(
            Ballot.YES,
            HOW
                    + "(?:in favou?r(?: of)?|for|yes|affirmatively|positively)|(?:yes|affirmative|positive|favourable)(?: votes?)?|ayes?|in (?:its |their )?favou?r(?: of)?"
                    + "|(?:said|say|says|saying|given its|gave its) yes(?: to)?|(?:supports?|supported|supporting|backs|backed|backing|endors(?:ed|ing|es?)|approv(?:ed|al))|(?:its|'s|their) support|stood behind"
                    + "|(?:go(?:es)?|went|gone|moved?|got) (?:any )?(?:beyond|further than)(?: to)?(?: an?)? abst\\w+"
                    + "|(?<=first |last |recent |\\ba |its |was )yes|votes? for",
            Ballot.NO,
            HOW
                    + "(?:against|no|negatively)|votes? against|(?:negative|dissenting)(?: votes?)?|no votes?|in the negative|oppos(?:ed?|es|ing|ition)|reject(?:ed|ing|s|ion)?|(?<=\\b(?:one|two|three|four|five|six|seven|eight|nine|ten) )against"
                    + "|nays?|(?:said|say|says|saying) no(?: to)?|turned down|refus(?:ed|als?)|dissent(?:ed|s)?|(?<=first |last |recent |\\bone |\\ba |its )no(?= (?:was|to|on|came|is)\\b)|(?<=was )no(?=[.,;]|$)|noes",
            Ballot.ABSTAINED,
            "abstain(?:ed|ing|s)?|abstentions?|(?:sat|sitting) on (?:its|their) hands|on the fence|withheld (?:its|their) votes?",
            Ballot.ABSENT,
            "absent|absences?|seat was empty|missed|stayed away|did not (?:take part|participate|vote(?! (?:for|against|in|no|yes|on any)))(?: in)?",
            Ballot.WITHOUT_VOTE,
            "(?:(?:adopted|passed|agreed|carried|approved|went through) )?(?:\\w+ly )?(?:without (?:recourse to )?(?:a )?(?:recorded )?vote|by consensus)");
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:vot(?:e[ds]?|ing)|abst\\w+|resolutions?|texts?|ballots?|roll[- ]calls?|Assembly|consensus|nays?|ayes?)\\b|RES/",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMES = Pattern.compile("\\b(?:once|twice|times)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:Councils?|(?:Third|Main|First|Sixth|Security) Committee|Committees?|Commissions?|parliament\\w*|regional|moratorium|preambular|paragraphs?|procedural|amendments?|House|Senate|referend\\w+"
                    + "|elections?|electoral|voters|party|parties|bill|motions? of|World|Agency|budget|peacekeep\\w*|indicator|nobody|no one|led to|asked for in)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_OTHERS = Pattern.compile(
            "\\b(?:resolutions?|texts?|drafts?|motions?|votes?) (?:on|about|concerning|regarding|calling for|condemning|dealing with) (?!(?:the )?(?:R2P|responsib|General|Assembly|resolutions?|texts?|list|record|subject|whole|them|these|those|it|this|that|which|any|all|each)|a (?:vote|roll)|\\d)",
            Pattern.CASE_INSENSITIVE);
    /** "On Syria", "on human rights in Iran", "On mines": what is named is none of the subjects of the list. */
    private static final Pattern ON_NAMED = Pattern.compile(
            "\\b(?:[Oo]n|about|concerning|regarding) (?:the )?(?!R2P\\b|Responsib|General\\b|Assembly\\b|UN|GA\\b|A/RES)(?:\\p{Lu}|human rights|situation)"
                    + "|^On (?!(?i:the|these|those|this|that|all|each|every|both|either|any|no|none|some|most|R2P|its|balance|paper|average|record|(?:\\w+ )?(?:resolutions|texts|drafts|motions|votes|them)|"
                    + Numbers.NUMBER + ")\\b)\\p{Ll}");

    private static final Pattern ORDER = Pattern.compile(
            "\\b(?:first|second|third|last|final|latest|most recent|earlier|earliest|later|previous|preceding|subsequent|next|then|until|thereafter|so far|after|before|same|other|others|rest|remaining|remainder|half of the (?:period|list)|autumn|spring|month|several|further|sponsored|co-sponsored)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SESSION = Pattern.compile(
            "\\b(seventieth|seventy-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(7\\d)(?:st|nd|rd|th)) session\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> SEVENTIES = List.of(
            "seventieth",
            "seventy-first",
            "seventy-second",
            "seventy-third",
            "seventy-fourth",
            "seventy-fifth",
            "seventy-sixth",
            "seventy-seventh",
            "seventy-eighth",
            "seventy-ninth");
    private static final Pattern SYMBOL = Pattern.compile("(?:A/RES/|\\b[Rr]esolution )(\\d{2,3})/(\\d{1,3})");
    private static final Pattern COUNTRIES = Pattern.compile(
            "\\bcountry[- ](?:specific|situations?|resolutions?|texts?)\\b|\\bsingle countr\\w+|\\bindividual countr\\w+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THEMATIC = Pattern.compile("\\bthematic\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> GENERIC = Words.stems(
            "situation human rights republic democratic people muslims promoting promotion responsibility protect prevention genocide war"
                    + " crimes ethnic cleansing against humanity implementation general assembly united nations security council convention resolution other minorities"
                    + " international impartial independent mechanism crime arab");

    private static final Map<String, Pattern> PROPERTIES = SAID.entrySet().stream()
            .collect(Collectors.toMap(
                    e -> e.getKey().word(),
                    e -> Pattern.compile("\\b(?:" + e.getValue() + ")\\b", Pattern.CASE_INSENSITIVE)));

    private static final Pattern THINGS = Pattern.compile(
            "\\b(?:resolutions?|texts?|drafts?|votes?|ballots?|roll[- ]calls?|times|occasions?|instances?|cases?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL = Pattern.compile("\\b(?:resolutions|texts|drafts|motions|votes)\\b");

    private final List<Vote> votes;
    private final boolean ofCountries;
    private final Pattern itself;
    private final Map<Vote, Item> items = new LinkedHashMap<>();

    /** The list of a row, as sentences of an annex on a state that goes by those names speak of it. */
    VoteWorld(VoteLists.Listed list, Self self) {
        this.itself = Pattern.compile(
                "(?<!\\b(?:on|in|about|concerning|regarding|of|against|for|to|the) )\\b" + self.pattern() + "\\b");
        this.votes = list.votes();
        long onCountries = votes.stream().filter(VoteWorld::isOnCountry).count();
        this.ofCountries = list.ofCountries() && (onCountries == 0 || onCountries == votes.size());
        votes.forEach(v -> items.put(
                v,
                new Item(
                        v.symbol() + ": " + v.vote(),
                        v.place(),
                        Set.of(Ballot.of(v).word()),
                        OptionalInt.of(v.year()))));
    }

    @Override
    public List<List<Item>> wholes() {
        List<Item> all = List.copyOf(items.values());
        List<Item> put = all.stream()
                .filter(i -> !i.is().contains(Ballot.WITHOUT_VOTE.word()))
                .toList();
        List<Item> cast =
                put.stream().filter(i -> !i.is().contains(Ballot.ABSENT.word())).toList();
        return List.of(all, put, cast).stream().distinct().toList();
    }

    @Override
    public Map<String, Pattern> properties() {
        return PROPERTIES;
    }

    @Override
    public Pattern things() {
        return THINGS;
    }

    @Override
    public Pattern several() {
        return SEVERAL;
    }

    @Override
    public boolean isMeant(String sentence) {
        return Ballot.count(votes, Ballot.UNKNOWN) == 0
                && SYMBOL.matcher(sentence).results().count() < 2
                && !OTHER.matcher(sentence).find()
                && (CUE.matcher(sentence).find()
                        || (TIMES.matcher(sentence).find() && !topics(sentence).isEmpty()));
    }

    @Override
    public Narrowed narrowed(String words) {
        String plain = SESSION.matcher(ofCountries ? VoteLists.withoutCountries(words) : words)
                .replaceAll(" ");
        plain = itself.matcher(plain).replaceAll("It");
        List<Predicate<Vote>> only = new ArrayList<>();
        Set<String> symbols = SYMBOL.matcher(words)
                .results()
                .map(r -> "A/RES/" + r.group(1) + "/" + r.group(2))
                .collect(Collectors.toSet());
        if (!symbols.isEmpty()) {
            only.add(v -> symbols.contains(v.symbol()));
        }
        Set<String> topics = topics(plain);
        if (!topics.isEmpty()) {
            only.add(v -> topic(v).stream().anyMatch(topics::contains));
        } else if (symbols.isEmpty()
                && (ON_OTHERS.matcher(plain).find() || ON_NAMED.matcher(plain).find())) {
            return Narrowed.UNKNOWN;
        }
        if (COUNTRIES.matcher(plain).find() || THEMATIC.matcher(plain).find()) {
            boolean country = COUNTRIES.matcher(plain).find();
            only.add(v -> country == isOnCountry(v));
        }
        SESSION.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(VoteWorld::session)
                .forEach(s -> only.add(v -> session(v) == s));
        Optional<Predicate<Integer>> years = Years.in(plain);
        if (years.isEmpty() || ORDER.matcher(plain).find()) {
            return Narrowed.UNKNOWN;
        }
        boolean dated = Years.any(plain);
        if (dated) {
            only.add(v -> years.get().test(v.year()));
        }
        if (only.isEmpty()) {
            return Narrowed.NOT;
        }
        List<Item> left = votes.stream()
                .filter(v -> only.stream().allMatch(o -> o.test(v)))
                .map(items::get)
                .toList();
        return left.isEmpty() ? Narrowed.UNKNOWN : new Narrowed(Optional.of(left), false, words);
    }

    private static boolean isOnCountry(Vote vote) {
        return Words.plain(vote.title()).matches("(?is).*\\bsituation\\b.*");
    }

    private static int session(String words) {
        String first = words.toLowerCase(Locale.ROOT).replace(" session", "");
        int at = SEVENTIES.indexOf(first);
        return at < 0 ? Integer.parseInt(first.replaceAll("\\D", "")) : 70 + at;
    }

    private static int session(Vote vote) {
        Matcher symbol = SYMBOL.matcher(vote.symbol());
        return symbol.find() ? Integer.parseInt(symbol.group(1)) : 0;
    }

    /** The words of titles that a text shares, which tell the votes on one subject from the others. */
    private Set<String> topics(String text) {
        Set<String> said = roots(text.replaceAll("(?i)\\bNorth Korea\\w*|\\bDPRK\\b|\\bPyongyang\\b", "Korea"));
        return votes.stream()
                .flatMap(v -> topic(v).stream())
                .filter(said::contains)
                .collect(Collectors.toSet());
    }

    private static Set<String> topic(Vote vote) {
        return roots(vote.title());
    }

    private static Set<String> roots(String text) {
        return Words.stems(text).stream()
                .filter(s -> !GENERIC.contains(s) && s.length() > 3)
                .map(s -> s.substring(0, Math.min(5, s.length())))
                .collect(Collectors.toSet());
    }
}
