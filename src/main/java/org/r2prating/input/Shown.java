package org.r2prating.input;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Words and numbers as messages show them. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** A text in one line, cut where it is long, without characters that a terminal would obey. */
    static String text(String text) {
        String line = StringUtils.normalizeSpace(StringUtils.abbreviate(text, LONGEST));
        return line.replaceAll("\\p{Cntrl}", "?");
    }

    static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The name of an enum's constant as it is written in files. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isPrintable(String text) {
        return StringUtils.isNotBlank(text) && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }
}
