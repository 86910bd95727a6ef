package fi.luotsi.desktop.part;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * How everything looks: a colour scheme and a text size, from which all other sizes follow.
 *
 * @param textPercent text size, 100–200
 * @param roomy whether rows of tables and lists are high
 * @param moving whether panes may fade in
 */
public record Theme(Scheme scheme, int textPercent, boolean roomy, boolean moving) {

    /** Light at 100 %. */
    public static final Theme FIRST = new Theme(Scheme.LIGHT, 100);

    private static final double ROOT_SIZE = 13;
    private static final double ICON = 16 / ROOT_SIZE;
    private static final double ROW = 28 / ROOT_SIZE;
    private static final double ROOMY_ROW = 36 / ROOT_SIZE;
    private static final String SIZE_KEY = "luotsi.em";
    private static final String ROW_KEY = "luotsi.row";
    private static final String MOTION_KEY = "luotsi.motion";
    private static final String FONTS = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

    /** The colour schemes. */
    public enum Scheme {
        LIGHT, DARK, CONTRAST
    }

    public Theme {
        textPercent = Math.clamp(textPercent, 100, 200);
    }

    /** Compact rows and nothing that moves. */
    public Theme(Scheme scheme, int textPercent) {
        this(scheme, textPercent, false, false);
    }

    public Theme with(Scheme other) {
        return new Theme(other, textPercent, roomy, moving);
    }

    public Theme roomy(boolean high) {
        return new Theme(scheme, textPercent, high, moving);
    }

    public Theme moving(boolean moves) {
        return new Theme(scheme, textPercent, roomy, moves);
    }

    /** The text size one step of 25 per cent larger or smaller, within 100–200. */
    public Theme step(int steps) {
        return new Theme(scheme, textPercent + 25 * steps, roomy, moving);
    }

    /** The next scheme in the order light, dark, contrast. */
    public Theme next() {
        return with(Scheme.values()[(scheme.ordinal() + 1) % Scheme.values().length]);
    }

    /** The size of one em in pixels. */
    public double em() {
        return ROOT_SIZE * textPercent / 100;
    }

    /** Dresses a scene; popups opened from it follow. */
    public void dress(Scene scene) {
        loadFonts();
        boolean light = scheme == Scheme.LIGHT;
        scene.setUserAgentStylesheet(
                light ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>();
        for (String name : List.of("luotsi.css", "controls.css", "parts.css", "frame.css", "open.css")) {
            sheets.add(sheet(name));
        }
        if (!light) {
            sheets.add(sheet("dark.css"));
        }
        if (scheme == Scheme.CONTRAST) {
            sheets.add(sheet("contrast.css"));
        }
        // The size comes as a sheet of its own so that popups, which have roots of their own, get it too.
        // Icons are sized here because em inside an icon means the icon's own size.
        sheets.add(inline(".root { -fx-font-size: " + em() + "px; } .lu-icon { -fx-icon-size: "
                + Math.round(em() * ICON) + "px; }"));
        scene.getStylesheets().setAll(sheets);
        scene.getRoot().getStyleClass().remove("lu-roomy");
        if (roomy) {
            scene.getRoot().getStyleClass().add("lu-roomy");
        }
        scene.getProperties().put(MOTION_KEY, moving);
        size(scene).set(em());
        row(scene).set(Math.round((roomy ? ROOMY_ROW : ROW) * em()));
    }

    /** The height of a row of a table in a scene, in whole pixels; follows the text size and the choice of the user. */
    public static ReadOnlyDoubleProperty rowHeight(Scene scene) {
        return row(scene);
    }

    private static DoubleProperty row(Scene scene) {
        return (DoubleProperty) scene.getProperties()
                .computeIfAbsent(ROW_KEY, key -> new SimpleDoubleProperty(Math.round(ROW * ROOT_SIZE)));
    }

    /** Whether panes may fade in in a scene. */
    public static boolean moves(Scene scene) {
        return Boolean.TRUE.equals(scene.getProperties().get(MOTION_KEY));
    }

    /** The size of one em of a scene in pixels, for what cannot be sized in a style sheet; follows the text size. */
    public static ReadOnlyDoubleProperty em(Scene scene) {
        return size(scene);
    }

    private static DoubleProperty size(Scene scene) {
        return (DoubleProperty) scene.getProperties()
                .computeIfAbsent(SIZE_KEY, key -> new SimpleDoubleProperty(ROOT_SIZE));
    }

    /** The address of a style sheet in the folder {@code style}, to be added to a view's own {@code getStylesheets()}. */
    public static String sheet(String name) {
        URL url = Theme.class.getResource("/fi/luotsi/desktop/style/" + name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }

    private static String inline(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static void loadFonts() {
        if (!Font.getFamilies().contains("Roboto Medium")) {
            for (String weight : List.of("Regular", "Medium", "Bold")) {
                URL url = Objects.requireNonNull(Theme.class.getResource(FONTS + weight + ".ttf"), weight);
                Font.loadFont(url.toExternalForm(), ROOT_SIZE);
            }
        }
    }
}
