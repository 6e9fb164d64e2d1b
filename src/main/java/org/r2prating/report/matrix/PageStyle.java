package org.r2prating.report.matrix;

import java.util.List;
import java.util.Locale;
import org.r2prating.model.Indicator;
import org.r2prating.model.Scale;

/** The rules of a matrix page's style that depend on the framework: its scale, and the numbers of columns. */
final class PageStyle {

    private PageStyle() {}

    static String of(Scale scale, List<Indicator> indicators, int before) {
        StringBuilder css = new StringBuilder(ScaleStyle.of(scale));
        for (int i = 0; i < indicators.size(); i++) {
            css.append(String.format(
                    Locale.ROOT,
                    ".m td:nth-child(%d){--n:\"%d\"}%n",
                    i + before + 1,
                    indicators.get(i).number()));
        }
        return css.toString().replace("\r", "");
    }
}
