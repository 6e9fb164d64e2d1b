package org.r2prating.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.r2prating.model.Scale;

/** Colours that can be read, and that keep their order in grey. */
class PaletteTest {

    private static final Scale SCALE = ManyStates.FRAMEWORK.scale();

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    @Test
    void theInkOfEveryRatingCanBeReadOnItsColour() {
        assertThat(SCALE.ratings())
                .map(r -> Palette.of(SCALE, r))
                .allSatisfy(c ->
                        assertThat(contrast(c.fill(), c.ink())).as(c.fill()).isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void inGreyTheStrongerIsTheLighterAndWhiteIsLeftForWhatIsNotKnown() {
        List<Double> grey = SCALE.ratings().stream()
                .map(r -> luminance(Palette.of(SCALE, r).fill()))
                .toList();
        for (int i = 1; i < grey.size(); i++) {
            assertThat(grey.get(i) - grey.get(i - 1)).isGreaterThan(0.05);
        }
        assertThat(grey.get(grey.size() - 1)).isLessThan(0.8);
    }
}
