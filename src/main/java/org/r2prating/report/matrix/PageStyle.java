package org.r2prating.report.matrix;

import java.util.Locale;

/** The rules of a matrix page's style that depend on the framework: its scale, and the numbers of columns. */
final class PageStyle {

    private PageStyle() {}

    static String of(Matrix matrix, int before) {
        StringBuilder css = new StringBuilder(ScaleStyle.of(matrix.framework().scale()));
        for (int i = 0; i < matrix.indicators().size(); i++) {
            css.append(String.format(
                    Locale.ROOT,
                    ".m td:nth-child(%d){--n:\"%d\"}%n",
                    i + before + 1,
                    matrix.indicators().get(i).number()));
        }
        return css.toString().replace("\r", "");
    }
}
