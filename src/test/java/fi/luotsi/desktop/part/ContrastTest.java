package fi.luotsi.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of every pair of roles that meet on the screen, computed from the style sheets. */
class ContrastTest {

    private static final double WORDS = 4.5;
    private static final double SHAPES = 3.0;
    private static final Pattern ROLE = Pattern.compile("-lu-([a-z-]+):\\s*#([0-9A-Fa-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "fg,canvas", "fg,subtle", "fg,inset", "fg,accent-subtle", "fg,hover", "muted,canvas", "muted,subtle",
        "muted,inset", "muted,hover", "muted,accent-subtle", "accent,canvas", "accent,subtle", "accent,accent-subtle",
        "on-button,button", "on-button,button-hover", "critical,canvas", "critical,critical-ground",
        "critical,accent-subtle", "serious,canvas", "serious,serious-ground", "notice,canvas", "notice,notice-ground",
        "info,canvas", "info,info-ground", "done,canvas", "done,done-ground", "demo,canvas", "demo,demo-ground",
        "fg,info-ground", "fg,notice-ground", "fg,critical-ground", "fg,done-ground", "canvas,fg"
    })
    void wordsCanBeRead(String words, String ground) throws IOException {
        for (Theme.Scheme scheme : Theme.Scheme.values()) {
            assertThat(contrast(scheme, words, ground)).as(scheme.name()).isGreaterThanOrEqualTo(WORDS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "edge,canvas", "edge,subtle", "period,canvas", "focus,canvas", "focus,subtle", "focus,accent-subtle",
        "button,canvas", "serious,accent-subtle", "notice,accent-subtle", "done,accent-subtle", "demo,accent-subtle"
    })
    void shapesCanBeSeen(String shape, String ground) throws IOException {
        for (Theme.Scheme scheme : Theme.Scheme.values()) {
            assertThat(contrast(scheme, shape, ground)).as(scheme.name()).isGreaterThanOrEqualTo(SHAPES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fg,canvas,15.8,14.6,21", "muted,canvas,6.4,7.6,21", "accent,canvas,6.7,8.4,12.7", "edge,canvas,3.6,4.9,21",
        "critical,critical-ground,5.8,7.0,10.5", "period,canvas,3.2,4.2,12.7"
    })
    void isWhatWasMeasured(String role, String ground, double light, double dark, double high) throws IOException {
        assertThat(contrast(Theme.Scheme.LIGHT, role, ground)).isCloseTo(light, within());
        assertThat(contrast(Theme.Scheme.DARK, role, ground)).isCloseTo(dark, within());
        assertThat(contrast(Theme.Scheme.CONTRAST, role, ground)).isCloseTo(high, within());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "contrast.css"})
    void everySchemeSetsEveryRole(String sheet) throws IOException {
        assertThat(roles(sheet).keySet()).isEqualTo(roles("luotsi.css").keySet());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.06);
    }

    private static double contrast(Theme.Scheme scheme, String one, String other) throws IOException {
        Map<String, Integer> roles = roles("luotsi.css");
        if (scheme != Theme.Scheme.LIGHT) {
            roles.putAll(roles("dark.css"));
        }
        if (scheme == Theme.Scheme.CONTRAST) {
            roles.putAll(roles("contrast.css"));
        }
        double a = luminance(roles.get(one));
        double b = luminance(roles.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Map<String, Integer> roles(String sheet) throws IOException {
        try (InputStream in = java.net.URI.create(Theme.sheet(sheet)).toURL().openStream()) {
            Matcher matcher = ROLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Integer> roles = new HashMap<>();
            while (matcher.find()) {
                roles.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
            return roles;
        }
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
