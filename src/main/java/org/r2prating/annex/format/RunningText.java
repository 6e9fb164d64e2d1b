package org.r2prating.annex.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.Passage;
import org.r2prating.input.Place;

/**
 * Words as they come out of a document, gathered into a passage: any space is one space, what nobody sees is left out,
 * and calls, links and bold words keep their places in the text.
 */
public final class RunningText {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"\u201C\u201D]+");
    private static final Pattern AFTER_ADDRESS = Pattern.compile("[.,;:!?'\u2019)\\]]+$");

    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Call> calls = new ArrayList<>();
    private final List<Linked> links = new ArrayList<>();
    private final List<Stretch> bold = new ArrayList<>();
    private @Nullable Place begin;
    private boolean space;

    private record Stretch(int from, int to) {}

    private record Linked(Stretch stretch, String target, Place place) {}

    /** Adds words. */
    public void add(String words, boolean isBold, Place place) {
        add(words, isBold, "", false, place);
    }

    /** Adds words that are a link; the target is empty when it leads nowhere. */
    public void link(String words, boolean isBold, String target, Place place) {
        add(words, isBold, target, true, place);
    }

    /** A space or the end of a line. */
    public void space() {
        space = true;
    }

    /** A footnote is called here. */
    public void call(int number, Place place) {
        begin(place);
        calls.add(new Passage.Call(number, text.length(), place));
    }

    /** Takes back the last letter: a hyphen that only cut a word. */
    public void dropLast() {
        text.setLength(Math.max(0, text.length() - 1));
        bold.replaceAll(s -> new Stretch(s.from, Math.min(s.to, text.length())));
        bold.removeIf(s -> s.from >= s.to);
        links.replaceAll(
                l -> new Linked(new Stretch(l.stretch.from, Math.min(l.stretch.to, text.length())), l.target, l.place));
        links.removeIf(l -> l.stretch.from >= l.stretch.to);
    }

    /** Whether nothing stands in it, not even a call. */
    public boolean isEmpty() {
        return text.isEmpty() && calls.isEmpty();
    }

    /** Whether a footnote was called at the end of the words so far. */
    public boolean endsWithCall() {
        return !calls.isEmpty() && calls.get(calls.size() - 1).after() == text.length();
    }

    /** The words so far. */
    public String words() {
        return text.toString();
    }

    /** All of it; empty when nothing stands in it. */
    public Optional<Passage> passage() {
        if (isEmpty() || begin == null) {
            return Optional.empty();
        }
        List<Linked> all = new ArrayList<>(links);
        all.addAll(bare());
        all.sort(Comparator.comparingInt((Linked l) -> l.stretch.from));
        return Optional.of(new Passage(
                text.toString(),
                calls,
                all.stream()
                        .map(l -> new Passage.Link(of(l.stretch).strip(), l.target, l.place))
                        .toList(),
                bold.stream().map(this::of).toList(),
                begin));
    }

    private void add(String words, boolean isBold, String target, boolean isLink, Place place) {
        int from = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (!isUnseen(c)) {
                begin(place);
                if (space && !text.isEmpty()) {
                    text.append(' ');
                }
                space = false;
                from = from < 0 ? text.length() : from;
                text.append(c);
            }
        }
        if (from >= 0 && isBold) {
            join(from);
        }
        if (from >= 0 && isLink) {
            linked(from, target, place);
        }
    }

    private void begin(Place place) {
        if (begin == null) {
            begin = place;
        }
    }

    /** Soft hyphens, letters of no width and marks of direction. */
    private static boolean isUnseen(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    private void join(int from) {
        int last = bold.size() - 1;
        if (last >= 0 && text.substring(bold.get(last).to, from).isBlank()) {
            bold.set(last, new Stretch(bold.get(last).from, text.length()));
        } else {
            bold.add(new Stretch(from, text.length()));
        }
    }

    private void linked(int from, String target, Place place) {
        int last = links.size() - 1;
        if (last >= 0
                && links.get(last).target.equals(target)
                && text.substring(links.get(last).stretch.to, from).isBlank()) {
            Linked before = links.get(last);
            links.set(last, new Linked(new Stretch(before.stretch.from, text.length()), target, before.place));
        } else {
            links.add(new Linked(new Stretch(from, text.length()), target, place));
        }
    }

    /** Addresses that stand in the text and are not marked as links. */
    private List<Linked> bare() {
        List<Linked> found = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find() && begin != null) {
            String whole = AFTER_ADDRESS.matcher(address.group()).replaceAll("");
            Stretch stretch = new Stretch(address.start(), address.start() + whole.length());
            if (links.stream().noneMatch(l -> l.stretch.from < stretch.to && stretch.from < l.stretch.to)) {
                found.add(new Linked(stretch, whole, begin));
            }
        }
        return found;
    }

    private String of(Stretch stretch) {
        return text.substring(stretch.from, stretch.to);
    }
}
