package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.r2prating.annex.Passage.Call;
import org.r2prating.annex.Passage.Link;
import org.r2prating.input.Place;

/**
 * Takes the markup out of a text: emphasis, links, calls of footnotes and the few tags that extracted text keeps. What is
 * no markup stays as it is, so that no word is lost.
 */
final class Inline {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>⁰¹²³⁴-⁹|]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]+)>");
    private static final Pattern LINK = Pattern.compile(
            "\\[((?:[^\\[\\]\\\\]|\\\\.)+)\\]\\((?:<([^<>]*)>|([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*))\\)");
    private static final Pattern CALL = Pattern.compile("\\[\\^(\\d{1,4})\\]|<sup>\\s*\\[?(\\d{1,4})\\]?\\s*</sup>");
    private static final Pattern BRACKET_CALL = Pattern.compile("\\[(\\d{1,3})\\]");
    private static final Pattern SUPERSCRIPT = Pattern.compile("[⁰¹²³⁴-⁹]{1,4}");
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z]{1,8})(?:\\s[^<>]*)?/?>");
    private static final Pattern BREAKING = Pattern.compile("(?i)p|br|ul|ol|li|div");
    private static final Pattern QUIET = Pattern.compile("(?i)i|em|u|span|sub|sup|a|font|small");
    private static final Pattern STRONG = Pattern.compile("(?i)b|strong");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});");
    private static final Pattern UNIT = Pattern.compile(".*\\b[kcm]?m", Pattern.DOTALL);
    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");
    private static final String ESCAPABLE = "\\`*_{}[]<>()#+-.!|~'\"$&^@";

    private final String raw;
    private final IntFunction<Place> places;
    private final boolean bracketCalls;
    private final List<Passage> done = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Call> calls = new ArrayList<>();
    private List<Link> links = new ArrayList<>();
    private List<String> bold = new ArrayList<>();
    private int begins;
    private int boldFrom = -1;
    private boolean italic;

    private Inline(String raw, IntFunction<Place> places, boolean bracketCalls) {
        this.raw = raw;
        this.places = places;
        this.bracketCalls = bracketCalls;
    }

    /**
     * The paragraphs of a text with markup.
     *
     * @param places where each character stands
     * @param bracketCalls whether {@code [12]} calls a footnote
     */
    static List<Passage> paragraphs(String raw, IntFunction<Place> places, boolean bracketCalls) {
        Inline inline = new Inline(raw, places, bracketCalls);
        inline.read(raw.length());
        return inline.done;
    }

    /** A text with markup that is one paragraph. */
    static Passage paragraph(String raw, IntFunction<Place> places, boolean bracketCalls) {
        return paragraphs(raw, places, bracketCalls).stream()
                .reduce(Passage::then)
                .orElseGet(() -> Passage.of("", places.apply(0)));
    }

    private void read(int end) {
        int at = 0;
        while (at < end) {
            at = step(at);
        }
        finish(end);
    }

    /** Reads what stands at a place and gives the next. */
    private int step(int at) {
        char c = raw.charAt(at);
        return switch (c) {
            case '\\' -> escaped(at);
            case '<' -> angle(at);
            case '[' -> bracket(at);
            case '*' -> star(at);
            case '_' -> underscore(at);
            case '&' -> entity(at);
            case '`', '\u00AD', '\u200B', '\uFEFF' -> at + 1;
            case '•', '▪', '‣' -> bullet(at);
            default -> plain(at);
        };
    }

    private int plain(int at) {
        Matcher superscript = matcher(SUPERSCRIPT, at);
        if (superscript.lookingAt() && !UNIT.matcher(text).matches()) {
            return call(at, number(superscript.group()), superscript.end());
        }
        Matcher address = matcher(ADDRESS, at);
        if (address.lookingAt() && (at == 0 || !Character.isLetterOrDigit(raw.charAt(at - 1)))) {
            String target = address.group().replaceFirst("[.,;:!?*'’”\"]+$", "");
            target = target.endsWith(")") && !target.contains("(") ? target.substring(0, target.length() - 1) : target;
            links.add(new Link(target, target, places.apply(at)));
            put(target, at);
            return at + target.length();
        }
        put(raw.substring(at, at + 1), at);
        return at + 1;
    }

    private int escaped(int at) {
        boolean escapes = at + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(at + 1)) >= 0;
        put(raw.substring(escapes ? at + 1 : at, escapes ? at + 2 : at + 1), at);
        return escapes ? at + 2 : at + 1;
    }

    private int angle(int at) {
        Matcher address = matcher(IN_BRACKETS, at);
        if (address.lookingAt()) {
            links.add(new Link(address.group(1), address.group(1), places.apply(at)));
            put(address.group(1), at);
            return address.end();
        }
        Matcher call = matcher(CALL, at);
        if (call.lookingAt()) {
            return call(at, Integer.parseInt(call.group(2)), call.end());
        }
        Matcher tag = matcher(TAG, at);
        if (tag.lookingAt()) {
            if (BREAKING.matcher(tag.group(1)).matches()) {
                finish(tag.end());
                return tag.end();
            }
            if (STRONG.matcher(tag.group(1)).matches()) {
                turnBold();
                return tag.end();
            }
            if (QUIET.matcher(tag.group(1)).matches()) {
                return tag.end();
            }
        }
        put("<", at);
        return at + 1;
    }

    private int bracket(int at) {
        Matcher call = matcher(CALL, at);
        if (call.lookingAt()) {
            return call(at, Integer.parseInt(call.group(1)), call.end());
        }
        Matcher inBrackets = matcher(BRACKET_CALL, at);
        if (bracketCalls && inBrackets.lookingAt()) {
            return call(at, Integer.parseInt(inBrackets.group(1)), inBrackets.end());
        }
        Matcher link = matcher(LINK, at);
        if (link.lookingAt()) {
            String target = link.group(2) == null ? link.group(3) : link.group(2);
            Passage words = paragraph(link.group(1), offset -> places.apply(at + 1 + offset), false);
            links.add(new Link(words.text(), target, places.apply(at)));
            bold.addAll(words.bold());
            put(words.text(), at);
            return link.end();
        }
        put("[", at);
        return at + 1;
    }

    private int star(int at) {
        if (raw.startsWith("**", at)) {
            if (boldFrom >= 0 || raw.indexOf("**", at + 2) > 0) {
                turnBold();
            } else {
                put("**", at);
            }
            return at + 2;
        }
        if (italic || opens(at, '*')) {
            italic = !italic;
        } else {
            put("*", at);
        }
        return at + 1;
    }

    private int underscore(int at) {
        boolean afterWord = at > 0 && Character.isLetterOrDigit(raw.charAt(at - 1));
        boolean beforeWord = at + 1 < raw.length() && Character.isLetterOrDigit(raw.charAt(at + 1));
        boolean marks = (!afterWord && beforeWord && opens(at, '_')) || (italic && !beforeWord);
        if (marks) {
            italic = !italic;
        } else {
            put("_", at);
        }
        return at + 1;
    }

    private boolean opens(int at, char mark) {
        return at + 1 < raw.length() && !Character.isWhitespace(raw.charAt(at + 1)) && raw.indexOf(mark, at + 1) > 0;
    }

    private int entity(int at) {
        Matcher entity = matcher(ENTITY, at);
        String read = entity.lookingAt() ? StringEscapeUtils.unescapeHtml4(entity.group()) : "&";
        put(read, at);
        return entity.lookingAt() ? entity.end() : at + 1;
    }

    /** A sign at the head of an item; within words it is a sign like others. */
    private int bullet(int at) {
        if (at > 0 && !Character.isWhitespace(raw.charAt(at - 1)) && raw.charAt(at - 1) != '>') {
            put(raw.substring(at, at + 1), at);
            return at + 1;
        }
        finish(at + 1);
        return at + 1;
    }

    private int call(int at, int number, int end) {
        calls.add(new Call(number, text.toString().stripTrailing().length(), places.apply(at)));
        return end;
    }

    private void turnBold() {
        if (boldFrom < 0) {
            boldFrom = text.length();
            return;
        }
        String words = text.substring(Math.min(boldFrom, text.length())).strip();
        if (!words.isEmpty()) {
            bold.add(words);
        }
        boldFrom = -1;
    }

    private void put(String words, int at) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int ligature = "ﬀﬁﬂﬃﬄﬅﬆ".indexOf(c);
            if (ligature >= 0) {
                put(LIGATURES.get(ligature), at);
            } else if (Character.isWhitespace(c) || c == '\u00A0') {
                if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else {
                if (text.length() == 0 && calls.isEmpty()) {
                    begins = at;
                }
                text.append(c);
            }
        }
    }

    /** Ends a paragraph. */
    private void finish(int at) {
        String words = text.toString().strip();
        if (boldFrom >= 0) {
            turnBold();
        }
        if (!words.isEmpty() || !calls.isEmpty()) {
            done.add(new Passage(words, calls, links, bold, places.apply(begins)));
        }
        text = new StringBuilder();
        calls = new ArrayList<>();
        links = new ArrayList<>();
        bold = new ArrayList<>();
        begins = at;
        italic = false;
    }

    private Matcher matcher(Pattern pattern, int at) {
        return pattern.matcher(raw).region(at, raw.length());
    }

    /** The number that superscript digits write. */
    static int number(String superscripts) {
        int number = 0;
        for (int i = 0; i < superscripts.length(); i++) {
            number = number * 10 + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(superscripts.charAt(i));
        }
        return number;
    }
}
