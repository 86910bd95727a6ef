package fi.luotsi.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of every pair of roles that meet on the screen, computed from the style sheets. */
class ContrastTest {

    private static final double WORDS = 4.5;
    private static final double SHAPES = 3.0;
    static final List<String> wordPairs = Colours.WORDS;
    static final List<String> shapePairs = Colours.SHAPES;

    @ParameterizedTest
    @FieldSource("wordPairs")
    void wordsCanBeRead(String pair) {
        for (Theme.Scheme scheme : Theme.Scheme.values()) {
            assertThat(Colours.contrast(scheme, pair)).as(scheme.name()).isGreaterThanOrEqualTo(WORDS);
        }
    }

    @ParameterizedTest
    @FieldSource("shapePairs")
    void shapesCanBeSeen(String pair) {
        for (Theme.Scheme scheme : Theme.Scheme.values()) {
            assertThat(Colours.contrast(scheme, pair)).as(scheme.name()).isGreaterThanOrEqualTo(SHAPES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fg,canvas,15.8,14.6,21", "muted,canvas,6.4,7.6,21", "accent,canvas,6.7,8.4,12.7", "edge,canvas,3.6,4.9,21",
        "critical,critical-ground,5.8,7.0,10.5", "period,canvas,3.2,4.2,12.7"
    })
    void isWhatWasMeasured(String role, String ground, double light, double dark, double high) {
        String pair = role + "," + ground;
        assertThat(Colours.contrast(Theme.Scheme.LIGHT, pair)).isCloseTo(light, Offset.offset(0.06));
        assertThat(Colours.contrast(Theme.Scheme.DARK, pair)).isCloseTo(dark, Offset.offset(0.06));
        assertThat(Colours.contrast(Theme.Scheme.CONTRAST, pair)).isCloseTo(high, Offset.offset(0.06));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "contrast.css"})
    void everySchemeSetsEveryRole(String sheet) {
        assertThat(Colours.in(sheet).keySet()).isEqualTo(Colours.in("luotsi.css").keySet());
    }
}
