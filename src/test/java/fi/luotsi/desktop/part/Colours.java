package fi.luotsi.desktop.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colour roles as the style sheets set them, and the contrast between them. */
final class Colours {

    /** Words on grounds that meet on the screen; 4.5 : 1 is the least. */
    static final List<String> WORDS = List.of(
            "fg,canvas", "fg,subtle", "fg,inset", "fg,accent-subtle", "fg,hover", "muted,canvas", "muted,subtle",
            "muted,inset", "muted,hover", "muted,accent-subtle", "accent,canvas", "accent,subtle",
            "accent,accent-subtle", "on-button,button", "on-button,button-hover", "critical,canvas",
            "critical,critical-ground", "critical,accent-subtle", "serious,canvas", "serious,serious-ground",
            "notice,canvas", "notice,notice-ground", "info,canvas", "info,info-ground", "done,canvas",
            "done,done-ground", "demo,canvas", "demo,demo-ground", "fg,info-ground", "fg,notice-ground",
            "fg,critical-ground", "fg,done-ground", "canvas,fg");

    /** Edges and shapes on grounds; 3 : 1 is the least. */
    static final List<String> SHAPES = List.of(
            "edge,canvas", "edge,subtle", "period,canvas", "focus,canvas", "focus,subtle", "focus,accent-subtle",
            "button,canvas", "serious,accent-subtle", "notice,accent-subtle", "done,accent-subtle",
            "demo,accent-subtle");

    private static final Pattern ROLE = Pattern.compile("-lu-([a-z-]+):\\s*#([0-9A-Fa-f]{6});");

    private Colours() {}

    /** The roles of a scheme in the order of the first style sheet, as RGB. */
    static Map<String, Integer> of(Theme.Scheme scheme) {
        Map<String, Integer> roles = in("luotsi.css");
        if (scheme != Theme.Scheme.LIGHT) {
            roles.putAll(in("dark.css"));
        }
        if (scheme == Theme.Scheme.CONTRAST) {
            roles.putAll(in("contrast.css"));
        }
        return roles;
    }

    /** The roles that one style sheet sets. */
    static Map<String, Integer> in(String sheet) {
        try (InputStream in = URI.create(Theme.sheet(sheet)).toURL().openStream()) {
            Matcher matcher = ROLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Integer> roles = new LinkedHashMap<>();
            while (matcher.find()) {
                roles.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
            return roles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Contrast as WCAG 2 defines it, 1 to 21; {@code pair} is two roles with a comma between. */
    static double contrast(Theme.Scheme scheme, String pair) {
        Map<String, Integer> roles = of(scheme);
        String[] two = pair.split(",");
        double a = luminance(roles.get(two[0]));
        double b = luminance(roles.get(two[1]));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
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
