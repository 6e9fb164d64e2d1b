package org.r2prating.consistency.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.consistency.citation.Citation.Form;
import org.r2prating.consistency.wording.Months;
import org.r2prating.consistency.wording.UnSymbol;
import org.r2prating.consistency.wording.Words;

/** Reads the text of footnotes as citations: author, date, title, symbol, address, locator. */
final class CitationReader {

    private static final String DATE = "(?:(?:\\d{1,2} )?" + Months.ANY + " )?(\\d{4}|n\\.d\\.?)";
    private static final Pattern ADDRESS = Pattern.compile("<?https?://[^\\s>;]+[^\\s>;.,)]>?");
    /** A full citation that begins after a full stop: an author, a date, a full stop. */
    private static final Pattern NEXT =
            Pattern.compile("(?<=[^\\s.][^\\s.][.>\"'\u2019\u201D])\\s+(?=\\p{Lu}[^.;]{1,90}?, " + DATE + "\\.\\s)");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:For example|See(?: also| generally| for example)?|E\\.g\\.|Cf\\.?|And|Also|In|Sources?)\\b[:,]?\\s*|^and\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_SENTENCE = Pattern.compile("^[^;]*?[.,] ?[Ss]ee(?: also)?: ");
    private static final Pattern IBID =
            Pattern.compile("^(?:Ibid|Id|Idem)\\b\\.?,?\\s*(.*)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BACK = Pattern.compile(
            "(?:\\bsupra,? (?:at )?|\\()(?:foot)?n(?:ote|\\.)?s? ?(\\d{1,3})\\b\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHOR_DATE =
            Pattern.compile("^(\\p{Lu}.{1,160}?),? \\(?" + DATE + "\\)?(?:[.,]|$)\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern SYMBOL_DATE = Pattern.compile("(?:\\d{1,2} )?" + Months.ANY + " (\\d{4})");
    private static final Pattern TITLE_END = Pattern.compile(
            ",? <?https?://|,? Available (?:at|from|online)|(?<=\\w{3}|[)\\]\"'])\\. (?=\\p{Lu})|, (?='|\")"
                    + "|, (?:pp?|paras?|arts?|vol|no)\\. ?\\d|, (?:Section|Chapter|Part|Annex|list|table|row|column|first|second|whole)\\b|\\.$");
    private static final Pattern LOCATOR = Pattern.compile(
            "(?:\\bpp?\\. ?\\d[\\d-]*(?:, \\d[\\d-]*)*|\\bparas?\\. ?\\d[\\d-]*(?:, \\d[\\d-]*)*|, '[^']+(?:'\\w[^']*)*'|\\b(?:Section|Chapter|Art(?:icle|\\.)) [\\w.]+)");

    private CitationReader() {}

    static List<Citation> read(Footnote note) {
        List<Citation> citations = new ArrayList<>();
        Passage words = note.words();
        String text = Words.plain(words.text());
        for (String part : parts(text)) {
            one(note, part).ifPresent(citations::add);
        }
        return citations;
    }

    /** Citations are set apart by semicolons, "See also:" and full stops; not within quotes, brackets or addresses. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean apart =
                    c == ';' && depth <= 0 && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
            if (apart || text.startsWith(". See also", i)) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts.stream()
                .flatMap(p -> List.of(NEXT.split(p.strip())).stream())
                .map(CitationReader::withoutLead)
                .filter(p -> !p.isBlank())
                .toList();
    }

    private static String withoutLead(String part) {
        String rest = part.strip();
        Matcher sentence = LEAD_SENTENCE.matcher(rest);
        if (sentence.find() && !AUTHOR_DATE.matcher(sentence.group()).find()) {
            rest = rest.substring(sentence.end());
        }
        for (Matcher lead = LEAD.matcher(rest); lead.find(); lead = LEAD.matcher(rest)) {
            rest = rest.substring(lead.end());
        }
        return rest;
    }

    private static Optional<Citation> one(Footnote note, String part) {
        String address = address(note, part);
        Optional<UnSymbol> symbol =
                UnSymbol.in(ADDRESS.matcher(part).replaceAll(" ")).stream().findFirst();
        Matcher ibid = IBID.matcher(part);
        if (ibid.matches()) {
            String rest = ibid.group(1);
            return Optional.of(new Citation(
                    note.number(),
                    Form.IBID,
                    part,
                    "",
                    OptionalInt.empty(),
                    "",
                    symbol,
                    address,
                    rest.strip().replaceFirst("\\.$", ""),
                    OptionalInt.empty(),
                    note.words().place()));
        }
        Matcher back = BACK.matcher(part);
        OptionalInt to = back.find() ? OptionalInt.of(Integer.parseInt(back.group(1))) : OptionalInt.empty();
        Form form = to.isPresent() ? Form.BACK : Form.NAMED;
        String named = to.isPresent() ? part.substring(0, back.start()).strip() : part;
        String author = "";
        String title = "";
        OptionalInt year = OptionalInt.empty();
        Matcher dated = AUTHOR_DATE.matcher(named);
        if (symbol.isPresent() && named.contains(symbol.get().text()) && !dated(named, symbol.get())) {
            String before = named.substring(0, named.indexOf(symbol.get().text()));
            Matcher date = SYMBOL_DATE.matcher(before);
            year = date.find() ? OptionalInt.of(Integer.parseInt(date.group(1))) : OptionalInt.empty();
            String undated = SYMBOL_DATE
                    .matcher(before)
                    .replaceAll("")
                    .replaceAll("[,\\s]+$", "")
                    .replaceAll(", ,", ",");
            List<String> pieces = List.of(StringUtils.splitByWholeSeparatorPreserveAllTokens(undated, ", "));
            int body = pieces.size() > 1 && pieces.get(0).startsWith("U") ? 2 : 1;
            author = String.join(", ", pieces.subList(0, Math.min(body, pieces.size())));
            title = String.join(", ", pieces.subList(Math.min(body, pieces.size()), pieces.size()));
        } else if (dated.matches() && !dated.group(1).contains("http")) {
            author = dated.group(1);
            year = dated.group(2).startsWith("n")
                    ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(dated.group(2)));
            title = title(dated.group(3));
        } else if (to.isEmpty() && address.isEmpty()) {
            return Optional.empty();
        } else {
            title = title(named);
        }
        Matcher locator = LOCATOR.matcher(ADDRESS.matcher(part.replaceFirst("^.*?" + Pattern.quote(title), ""))
                .replaceAll(" "));
        String where = locator.find() ? locator.group().replaceAll("^, ", "") : "";
        return Optional.of(new Citation(
                note.number(),
                form,
                part,
                author.strip(),
                year,
                title,
                symbol,
                address,
                where,
                to,
                note.words().place()));
    }

    /** Whether the author-date form stands before the symbol, as in "United Nations, 2021. Title. A/76/242". */
    private static boolean dated(String named, UnSymbol symbol) {
        Matcher dated = AUTHOR_DATE.matcher(named);
        return dated.matches()
                && dated.start(3) < named.indexOf(symbol.text())
                && dated.group(3).matches("(?s)\\S.{12,}")
                && named.substring(dated.end(2)).startsWith(".");
    }

    /** A title in quotes ends with them; another one where an address, a locator or a new sentence begins. */
    private static String title(String rest) {
        String text = rest.strip();
        Matcher quoted = Pattern.compile("^(?:'(.+?)'(?=[.,;)\\s]|$)(?!\\w)|\"(.+?)\")", Pattern.DOTALL)
                .matcher(text);
        if (quoted.find()) {
            String found = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            return found.strip();
        }
        Matcher end = TITLE_END.matcher(text);
        int from = text.matches("(?s)^\\d+\\. .*") ? text.indexOf(". ") + 2 : 0;
        String title = end.find(from) ? text.substring(0, end.start()) : text;
        return title.replaceAll("[.,\\s]+$", "").strip();
    }

    private static String address(Footnote note, String part) {
        Matcher printed = ADDRESS.matcher(part);
        if (printed.find()) {
            return printed.group().replaceAll("^<|>$", "");
        }
        return note.words().links().stream()
                .filter(l -> !l.words().isBlank() && part.contains(Words.plain(l.words())))
                .map(Passage.Link::target)
                .filter(t -> t.startsWith("http"))
                .findFirst()
                .orElse("");
    }
}
