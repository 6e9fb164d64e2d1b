package org.r2prating.consistency.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A symbol of a United Nations document, such as {@code A/HRC/42/10}.
 *
 * @param text as printed, without what follows it
 */
public record UnSymbol(String text) {

    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?:A|S|E|CCPR|CEDAW|CERD|CRC|CAT|CRPD|CMW|CED|HRI|ST)"
                    + "(?:/[A-Z0-9][A-Za-z0-9.-]*(?:\\((?:[IVXLC]+|\\d{4})\\))?)+");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?:undocs\\.org|docs\\.un\\.org|symbol=)/?(?:(?:en|fr|es|ru|ar|zh)/)?((?:A|S|E)/[A-Za-z0-9./-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGAN = Pattern.compile("A/([A-Z]+)\\b.*");
    /** What may follow the letter of the General Assembly: its organs and kinds of its documents. */
    private static final Set<String> ORGANS = Set.of(
            "AC", "BUR", "C", "CN", "CONF", "CRED", "DEC", "ES", "HRC", "INF", "NGO", "PV", "RES", "S", "SPC", "SR",
            "WG");

    private static final Pattern OF_ASSEMBLY = Pattern.compile("A/(?:RES|DEC)/(?!\\d|S-|ES-).*");
    private static final Pattern STATE = Pattern.compile(
            "(?:(?:CCPR|CEDAW|CERD|CRC|CAT|CRPD|CMW|CED)/C|E/C\\.12)/(?:OP[A-Z]*/)?([A-Z]{3})/(?:\\d|CO/|Q/|RQ/|FCO/).*");
    private static final Pattern DISORDER =
            Pattern.compile("A/\\d+/(?:RES|DEC|HRC)/.*|S/\\d+/RES/.*|A/RES/\\d+/\\d+/\\d+|E/C\\d+/.*"
                    + "|(?:CCPR|CEDAW|CERD|CRC|CAT|CRPD|CMW|CED)/[A-Z]{3}/(?:CO|Q|RQ)/.*|A/HRC/WG\\.6/[A-Z]{3}/.*"
                    + "|A/HRC/\\d+/(?:RES|DEC)/.*");
    private static final Set<String> STATES = states();
    private static final Pattern COUNCIL = Pattern.compile("A/HRC/(?:RES/|DEC/|PV\\.|RES\\.)?(\\d+)/.*");
    private static final Pattern REVIEW = Pattern.compile("A/HRC/WG\\.6/(\\d+)/.*");
    private static final Pattern RESOLUTION = Pattern.compile("A/(RES|DEC)/(\\d+)/(\\d+)([A-Z].*)?");
    private static final Pattern ASSEMBLY = Pattern.compile("A/(?:C\\.\\d/)?(\\d+)/(?:(\\d+)|\\w.*)(?:/.*)?");
    private static final Pattern COUNCIL_RESOLUTION = Pattern.compile("S/RES/(\\d+)(?:\\((\\d{4})\\))?");
    private static final Pattern SECURITY = Pattern.compile("S/(\\d{4})/(\\d+)(?:/.*)?");

    /** All symbols that a text names, in its order. */
    public static List<UnSymbol> in(String text) {
        List<UnSymbol> symbols = new ArrayList<>();
        for (Matcher found = SYMBOL.matcher(text); found.find(); ) {
            String symbol = found.group().replaceAll("[.-]+$", "");
            if (symbol.matches(".*\\d.*")) {
                symbols.add(new UnSymbol(symbol));
            }
        }
        return symbols;
    }

    /** The symbol that the address of a UN document names; empty when it is no such address. */
    public static Optional<UnSymbol> inAddress(String address) {
        Matcher found = IN_ADDRESS.matcher(address.replace("%2F", "/").replace("%2f", "/"));
        return found.find() ? Optional.of(new UnSymbol(found.group(1).replaceAll("[./-]+$", ""))) : Optional.empty();
    }

    /** The session of the General Assembly that a resolution belongs to; empty when it is none of a regular session. */
    public Optional<Integer> assemblyResolution() {
        Matcher found = RESOLUTION.matcher(text);
        return found.matches() ? Optional.of(Integer.valueOf(found.group(2))) : Optional.empty();
    }

    /** The year of the session that a document of the Human Rights Council was made for; empty for others. */
    public OptionalInt yearOfCouncil() {
        Matcher council = COUNCIL.matcher(text);
        return council.matches() && number(council, 1) < 1000
                ? OptionalInt.of(2005 + (number(council, 1) + 2) / 3)
                : OptionalInt.empty();
    }

    /** Whether two symbols are of one document: its parts and corrections bear its symbol with something behind it. */
    public boolean sameDocument(UnSymbol other) {
        String first = text.toUpperCase(Locale.ROOT);
        String second = other.text.toUpperCase(Locale.ROOT);
        return first.equals(second) || first.startsWith(second + "/") || second.startsWith(first + "/");
    }

    /** The codes of states, and those of states that are no more and still stand on documents. */
    private static Set<String> states() {
        Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codes.addAll(Set.of("CSK", "DDR", "ROM", "SCG", "SUN", "TMP", "UNK", "YUG", "ZAR"));
        return Set.copyOf(codes);
    }

    /** An organ, an order of its parts, or a state that there is not. */
    private Optional<String> unknownPart() {
        Matcher organ = ORGAN.matcher(text);
        Matcher state = STATE.matcher(text);
        if (organ.matches() && !ORGANS.contains(organ.group(1))) {
            return Optional.of("no organ of the General Assembly is (" + organ.group(1) + ")");
        }
        if (OF_ASSEMBLY.matcher(text).matches()) {
            return Optional.of("in the symbol of a resolution of the General Assembly the session follows (RES)");
        }
        if (DISORDER.matcher(text).matches()) {
            return Optional.of("the parts of such a symbol follow one another in another order");
        }
        return state.matches() && !STATES.contains(state.group(1))
                ? Optional.of("no state has the code (" + state.group(1) + ")")
                : Optional.empty();
    }

    /** Why no document can have this symbol by the end of a year; empty when one can, or that cannot be told. */
    public Optional<String> impossible(int year) {
        Optional<String> unknown = unknownPart();
        if (unknown.isPresent()) {
            return unknown;
        }
        Matcher council = COUNCIL.matcher(text);
        if (council.matches()) {
            return UnSessions.council(number(council, 1), year);
        }
        Matcher review = REVIEW.matcher(text);
        if (review.matches()) {
            return UnSessions.review(number(review, 1), year);
        }
        Matcher resolution = RESOLUTION.matcher(text);
        if (resolution.matches()) {
            return UnSessions.assembly(number(resolution, 2), year)
                    .or(() -> UnSessions.resolutionOfAssembly(number(resolution, 3)));
        }
        Matcher assembly = ASSEMBLY.matcher(text);
        if (assembly.matches()) {
            return UnSessions.assembly(number(assembly, 1), year);
        }
        if (text.matches("S/RES/\\d+/.+")) {
            return Optional.of(
                    "the symbol of a Security Council resolution ends with its number, or its year in brackets");
        }
        Matcher decided = COUNCIL_RESOLUTION.matcher(text);
        if (decided.matches()) {
            int of = decided.group(2) == null ? year : number(decided, 2);
            return UnSessions.resolutionOfSecurityCouncil(number(decided, 1), of);
        }
        Matcher security = SECURITY.matcher(text);
        return security.matches() ? UnSessions.security(number(security, 1), year) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        String digits = found.group(group);
        return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        return text;
    }
}
