package fi.luotsi.desktop.part;

import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Severity;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/**
 * The mark of a severity or of an item's state: a shape that is told apart without its colour, with its word for those
 * who hear. Its size follows the text.
 */
public final class Mark extends Region {

    /** The style class of what rests on faulty data: grey, whatever the severity. */
    public static final String DOUBTFUL = "lu-muted";

    private Mark(String path, String role, String word) {
        SVGPath shape = new SVGPath();
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.setContent(path);
        setShape(shape);
        setScaleShape(true);
        getStyleClass().addAll("lu-mark", role);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(word);
        setMouseTransparent(true);
    }

    /** @param word the severity in the language of the screen */
    public static Mark of(Severity severity, String word) {
        return new Mark(Glyphs.of(severity), role(severity), word);
    }

    /** The grey, outlined mark of a flag that rests on faulty data. */
    public static Mark doubtful(Severity severity, String word) {
        return new Mark(Glyphs.doubtful(severity), DOUBTFUL, word);
    }

    /** @param word the state in the language of the screen */
    public static Mark of(ItemState state, String word) {
        return new Mark(Glyphs.of(state), role(state), word);
    }

    /** A tick for good news and for what is done. */
    public static Mark tick(String word) {
        return new Mark(Glyphs.tick(), "lu-done", word);
    }

    /** The style class that gives marks and words the colour of a severity. */
    public static String role(Severity severity) {
        return "lu-" + severity.name().toLowerCase(Locale.ROOT);
    }

    /** The style class that gives marks and words the colour of a state. */
    public static String role(ItemState state) {
        return switch (state) {
            case RECOGNISED, ASSESSED -> "lu-done";
            case AWAITING_ASSESSMENT, DEMONSTRATING -> "lu-demo";
            case ACQUIRING, ACQUIRED_NO_DEMO -> "lu-accent";
            case SCHEDULED, NOT_SCHEDULED -> "lu-muted";
        };
    }
}
