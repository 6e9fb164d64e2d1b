package org.r2prating.report.annex.page;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that run from right to left, such as a title in Arabic or Hebrew, for a printer that sets from left to right. */
final class RightToLeft {

    private static final String PAIRS = "()[]{}<>«»";

    /** The forms of each Arabic letter, as Unicode lists them: alone, last, first, in the middle. */
    private static final Map<Character, List<Character>> FORMS = forms();

    private RightToLeft() {}

    private static Map<Character, List<Character>> forms() {
        Map<Character, List<Character>> forms = new HashMap<>();
        for (char form = '\uFE80'; form <= '\uFEF4'; form++) {
            String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            forms.computeIfAbsent(letter.charAt(0), l -> new ArrayList<>()).add(form);
        }
        return forms;
    }

    /** Whether any of the words do. */
    static boolean isIn(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    /** The words in the order and in the forms in which they are seen. */
    static String seen(String words) {
        Bidi bidi = new Bidi(words, Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = words.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : turned(joined(run));
        }
        Bidi.reorderVisually(levels, 0, runs, 0, levels.length);
        return String.join("", runs);
    }

    private static String turned(String run) {
        StringBuilder turned = new StringBuilder(run.length());
        new StringBuilder(run).reverse().codePoints().forEach(c -> {
            int pair = PAIRS.indexOf(c);
            turned.appendCodePoint(pair < 0 ? c : PAIRS.charAt(pair ^ 1));
        });
        return turned.toString();
    }

    /** Arabic letters take the form that joins them to those beside them. */
    private static String joined(String run) {
        StringBuilder joined = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            int all = formsAt(run, i).size();
            boolean before = all > 1 && formsAt(run, i - 1).size() > 2;
            boolean after = all > 2 && formsAt(run, i + 1).size() > 1;
            joined.append(all == 0 ? run.charAt(i) : formsAt(run, i).get((before ? 1 : 0) + (after ? 2 : 0)));
        }
        return joined.toString();
    }

    private static List<Character> formsAt(String run, int place) {
        return place < 0 || place >= run.length() ? List.of() : FORMS.getOrDefault(run.charAt(place), List.of());
    }
}
