package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.PublishedAnnex.Treaty;

/**
 * The treaties that notes list: items of a list with a year, and sentences that name several. Whether a treaty is ratified is
 * taken from the sentence that names it or introduces its list; where that says both, the sentence is left alone.
 */
final class Treaties {

    private static final Pattern TREATY =
            Pattern.compile("\\b(?:Conventions?|Covenant|Protocols?(?:\\s+[IVX]+)?|Treaty|Statute|Charter)\\b");
    private static final Pattern NOT = Pattern.compile(
            "(?i)\\b(?:yet to|(?:has|have|is|are|did|was) not|hasn't|isn't|never|neither|nor|non-(?:signatory|party)|without ratifying|not\\s+(?:yet\\s+)?"
                    + "(?:signed|ratif\\w*|acceded|party|a\\s+party)"
                    + "|(?:awaits?|awaiting|waits?\\s+for|lacks?|pending|without)\\s+(?:(?:its|the|full|formal)\\s+)?(?:ratification|accession)"
                    + "|(?:ratification|accession)\\s+(?:is|remains|was)\\s+(?:still\\s+)?(?:pending|outstanding|awaited|lacking|missing)"
                    + "|outstanding\\s+(?:is|are)|(?:is|are|remains?)\\s+(?:still\\s+)?outstanding)\\b[^.;]*");
    /** What denies no ratification: "none of the twelve is outstanding", "which is not one of the twelve". */
    private static final Pattern OF_NO_LIST = Pattern.compile(
            "(?i)\\b(?:none|nothing|not one|no (?:treaty|instrument))\\b[^.;:]{0,40}\\b(?:is|are|remains?)\\s+(?:still\\s+)?outstanding\\b|\\b(?:is|are|was|were)\\s+not\\s+(?:itself\\s+|themselves\\s+)?"
                    + "(?:one\\s+of|among|part\\s+of|counted|included|listed|(?:on|in)\\s+(?:the|this|that|our)\\s+(?:list|count|set)|of\\s+the)\\b[^,.;)]*");

    private static final Pattern RATIFIED = Pattern.compile(
            "(?i)\\b(?:ratified|ratifies|ratification|acceded|accession|(?:state|is a) party|succeeded|succession|became (?:bound|binding)"
                    + "|(?:is|are) bound by)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern ITEM = Pattern.compile(
            "(?:\\(?\\d{1,2}[.)]\\s+)?(?:the\\s+)?(?<name>.{4,160}?)\\s*(?:\\[(?<square>[^\\]]{2,12})\\]|\\((?<round>[A-Z][A-Za-z-]{1,9})\\))?\\s*[,:–—(-]*\\s*"
                    + "(?<how>(?:not\\s+)?(?:yet\\s+)?(?:an?\\s+)?(?:ratification|ratified|accession|acceded|succession|succeeded"
                    + "|(?:state\\s+)?party|signatory|signed)[^0-9]{0,40}(?:\\d{1,2}\\s+\\p{L}{3,9}\\s+)?)?"
                    + "(?:\\(?(?<year>(?:19|20)\\d\\d)(?:(?:[,;]|\\s+and|\\s*/)\\s*(?:(?:ratification|ratified|accession|acceded|succession|succeeded):?\\s*(?:in\\s+)?)?(?:19|20)\\d\\d)*\\)?)?"
                    + "(?<unratified>[,;]?\\s*(?:but\\s+|and\\s+)?(?:not|never)\\s+(?:yet\\s+)?ratified)?\\s*[).,;]*",
            Pattern.CASE_INSENSITIVE);
    /** Where one treaty of an item ends with its year and another begins. */
    private static final Pattern NEXT = Pattern.compile(
            "(?<year>(?:19|20)\\d\\d\\)|: (?:19|20)\\d\\d),?\\s+(?:and|with|as well as)\\s+(?:its|the)\\s+"
                    + "(?=[^;]*\\b(?:Protocols?|Convention)\\b)");

    /** What holds for all items of a list within one paragraph, such as {@code Signed but not ratified: ...; ...}. */
    private static final Pattern LABELLED = Pattern.compile("^(?<label>\\p{Lu}[^:;.]{4,60}):\\s+(?=\\S)");

    /** A sentence that is an item by itself, such as {@code Rome Statute: party since 2002.}; why may stand in brackets. */
    private static final Pattern STANDING = Pattern.compile(
            "\\s*(?:the\\s+)?(?<name>[^:;]{4,160}?):\\s+(?<how>(?:(?:not|no\\s+longer)\\s+an?\\s+)?(?:state\\s+)?party|signed)"
                    + "(?:\\s+(?:since|in)\\s+(?<year>(?:19|20)\\d\\d))?(?:,\\s+(?:but\\s+)?not\\s+ratified)?\\s*(?:\\(.*)?[.;]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ACRONYM =
            Pattern.compile("^(?<name>.*?)\\s*[\\[(](?<acronym>[A-Z][A-Za-z0-9-]{1,11})[\\])]$");
    private static final Pattern BEHIND = Pattern.compile("^\\s*[\\[(]([A-Z][A-Za-z0-9-]{1,11})[\\])]");
    private static final Pattern BETWEEN =
            Pattern.compile(",?\\s+(?:and|or|nor)\\s+(?=the\\b|its\\b)|[,;]\\s+(?:and\\s+|or\\s+)?(?=the\\b|its\\b)");
    private static final Pattern COMMA = Pattern.compile(",\\s+(?=[\\p{Lu}\\d])");
    private static final Pattern FIRST = Pattern.compile(
            "(?i:\\b(?:ratif\\w*|sign(?:ed)?|part(?:y|ies)|acced\\w*|signator\\w+|join\\w*))\\s+(?:to\\s+|of\\s+)?(?:the|its)\\s+(?=[\\p{Lu}\\d])");
    private static final Pattern SAYS =
            Pattern.compile("(?i)\\b(?:has|have|had|is|are|was|were|ratified|signed|acceded|remains)\\b");
    private static final int LONGEST_ITEM = 250;
    private static final int LONGEST_NAME = 160;

    private final List<Treaty> found = new ArrayList<>();
    private Optional<Boolean> list = Optional.empty();

    /** Whether a colon introduces the list; where only a paragraph stands above it, an item has its year. */
    private boolean introduced;

    private Treaties() {}

    /** None unless at least two are named. */
    static List<Treaty> in(List<Passage> notes) {
        Treaties reading = new Treaties();
        notes.forEach(reading::read);
        return reading.found.size() < 2 ? List.of() : reading.found;
    }

    /** Reads the items of a list; a convention and its protocol may stand in one, each with its own year. */
    private boolean items(Passage words) {
        List<Passage> parts = new ArrayList<>();
        Passage rest = words;
        for (Matcher next = NEXT.matcher(rest.text()); next.find(); next = NEXT.matcher(rest.text())) {
            parts.add(rest.cut(next.end("year")).get(0));
            rest = rest.cut(next.end()).get(1);
        }
        if (parts.isEmpty()) {
            return item(words);
        }
        parts.add(rest);
        int before = found.size();
        if (parts.stream().allMatch(this::item)) {
            return true;
        }
        found.subList(before, found.size()).clear();
        return item(words);
    }

    private void read(Passage words) {
        boolean colon = words.text().endsWith(":");
        if (!TREATY.matcher(words.text()).find() && !colon) {
            list = ratified(words.text());
            introduced = false;
            return;
        }
        if (!run(words) && !items(words)) {
            list = ratified(words.text());
            introduced = colon;
            int from = 0;
            for (int end : Sentences.ends(words.text())) {
                sentence(words, from, end);
                from = end;
            }
        }
    }

    /** Reads a list that stands in one paragraph behind its label; false when the words are none. */
    private boolean run(Passage words) {
        Matcher label = LABELLED.matcher(words.text());
        Optional<Boolean> ratified =
                label.find() && !TREATY.matcher(label.group("label")).find()
                        ? ratified(label.group("label"))
                        : Optional.empty();
        if (ratified.isEmpty()) {
            return false;
        }
        Optional<Boolean> around = list;
        int before = found.size();
        list = ratified;
        boolean colon = introduced;
        introduced = true;
        boolean all = true;
        for (Passage rest = words.cut(label.end()).get(1); all && !rest.isEmpty(); ) {
            int semicolon = rest.text().indexOf(';');
            List<Passage> parts = rest.cut(semicolon < 0 ? rest.text().length() : semicolon + 1);
            all = item(parts.get(0));
            rest = parts.get(1);
        }
        if (!all) {
            found.subList(before, found.size()).clear();
        }
        list = around;
        introduced = colon;
        return all;
    }

    /** Reads an item of a list; false when the words are none. */
    private boolean item(Passage words) {
        Matcher item = ITEM.matcher(words.text());
        if (words.text().length() > LONGEST_ITEM
                || !item.matches()
                || !TREATY.matcher(item.group("name")).find()
                || SAYS.matcher(item.group("name")).find()) {
            return false;
        }
        String how = item.group("how") == null ? "" : item.group("how");
        OptionalInt year =
                item.group("year") == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(item.group("year")));
        boolean denied = item.group("unratified") != null || how.matches("(?is)not\\b.*|.*\\bnot\\s+ratif.*|sign.*");
        Optional<Boolean> ratified =
                !how.isEmpty() ? Optional.of(!denied) : list.filter(r -> introduced || (r && year.isPresent()));
        if (ratified.isEmpty()) {
            return false;
        }
        String acronym = Optional.ofNullable(item.group("square"))
                .or(() -> Optional.ofNullable(item.group("round")))
                .orElse("");
        found.add(new Treaty(
                item.group("name").strip(),
                acronym,
                ratified.get(),
                ratified.get() ? year : OptionalInt.empty(),
                words.place()));
        return true;
    }

    private void sentence(Passage words, int from, int end) {
        String text = words.text().substring(from, end);
        if (standing(text, words)) {
            return;
        }
        Optional<Boolean> ratified = ratified(text);
        if (ratified.isEmpty()) {
            return;
        }
        Passage sentence = words.cut(end).get(0).cut(from).get(1);
        List<String> bold =
                sentence.bold().stream().filter(b -> TREATY.matcher(b).find()).toList();
        List<String> names = bold.isEmpty() && !ratified.get() ? plain(text) : bold;
        Matcher year = YEAR.matcher(names.stream().reduce(text, (t, n) -> t.replace(n, "")));
        OptionalInt only = ratified.get() && names.size() == 1 && year.find()
                ? OptionalInt.of(Integer.parseInt(year.group()))
                : OptionalInt.empty();
        for (String name : names) {
            add(name, text, ratified.get(), only, words);
        }
    }

    private boolean standing(String text, Passage words) {
        Matcher standing = STANDING.matcher(text);
        if (!standing.matches() || !TREATY.matcher(standing.group("name")).find()) {
            return false;
        }
        boolean party = standing.group("how").matches("(?i)(?:state\\s+)?party");
        OptionalInt year = party && standing.group("year") != null
                ? OptionalInt.of(Integer.parseInt(standing.group("year")))
                : OptionalInt.empty();
        add(standing.group("name"), text, party, year, words);
        return true;
    }

    private void add(String printed, String text, boolean ratified, OptionalInt year, Passage words) {
        Matcher acronym = ACRONYM.matcher(printed.strip());
        Matcher behind = BEHIND.matcher(text.substring(Math.max(0, text.indexOf(printed)) + printed.length()));
        boolean within = acronym.matches();
        found.add(new Treaty(
                (within ? acronym.group("name") : printed).strip(),
                within ? acronym.group("acronym") : behind.find() ? behind.group(1) : "",
                ratified,
                year,
                words.place()));
    }

    /** Whether a sentence says that what it names is ratified; empty when it says neither, or both. */
    private static Optional<Boolean> ratified(String printed) {
        String text = OF_NO_LIST.matcher(printed).replaceAll("");
        Matcher not = NOT.matcher(text);
        boolean denied = not.find()
                && text.matches(
                        "(?is).*\\b(?:sign|ratif|acced|party|signator|become|join|accept|adher|approv|outstanding).*");
        boolean said = RATIFIED.matcher(not.replaceAll("")).find();
        return denied == said ? Optional.empty() : Optional.of(said);
    }

    /** Names that only a comma parts, such as {@code Rome Statute, Geneva Protocol I}: each of them says what it is. */
    private static Stream<String> each(String part) {
        List<String> names = COMMA.splitAsStream(part).toList();
        return names.stream().allMatch(n -> TREATY.matcher(n).find()) ? names.stream() : Stream.of(part);
    }

    /** The names in a sentence that sets none in bold: the first follows its verb, the others a comma or an "and". */
    private static List<String> plain(String text) {
        Matcher first = FIRST.matcher(text);
        if (!first.find()) {
            return List.of();
        }
        return BETWEEN.splitAsStream(text.substring(first.end()))
                .flatMap(Treaties::each)
                .map(part -> part.replaceFirst("^(?:the|its)\\s+", "")
                        .replaceFirst(",\\s+(?:and|but|nor)\\s+\\p{Ll}.*$", "")
                        .replaceFirst("[.,;:]+\\s*$", "")
                        .strip())
                .filter(name -> TREATY.matcher(name).find() && name.length() <= LONGEST_NAME)
                .toList();
    }
}
