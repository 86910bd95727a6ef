package fi.luotsi.desktop.part;

import fi.luotsi.core.rule.Severity;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A mark with words or a count beside it, and the small grey tag for words that qualify something. */
public final class Badge extends HBox {

    private Badge(Mark mark, String words) {
        super(mark, new Label(words));
        getStyleClass().add("lu-badge");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(mark.getAccessibleText().equals(words) ? words : mark.getAccessibleText() + " " + words);
    }

    /** Mark and count, e.g. in a row of flags. */
    public static Badge count(Severity severity, String word, String count) {
        return new Badge(Mark.of(severity, word), count);
    }

    /**
     * Grey mark and words of flags that rest on faulty data.
     *
     * @param words how many, and that they are uncertain
     * @param told what that means, for those who hear
     */
    public static Badge doubtful(String words, String told) {
        Badge badge = new Badge(Mark.doubtful(Severity.SERIOUS, ""), words);
        badge.getChildren().get(1).getStyleClass().add(Mark.DOUBTFUL);
        badge.setAccessibleText(words + ". " + told);
        return badge;
    }

    /** Mark and its word in the colour of the severity. */
    public static Badge word(Severity severity, String word) {
        Badge badge = new Badge(Mark.of(severity, word), word);
        badge.getChildren().get(1).getStyleClass().add(Mark.role(severity));
        return badge;
    }

    /** Mark and count on the ground of the severity. */
    public static Badge filled(Severity severity, String word, String count) {
        Badge badge = new Badge(Mark.of(severity, word), count);
        badge.getStyleClass().addAll("lu-filled", Mark.role(severity));
        badge.getChildren().get(1).getStyleClass().add(Mark.role(severity));
        return badge;
    }

    /** A small grey tag, e.g. the trust tag of a limit. */
    public static Label tag(String words) {
        Label tag = new Label(words);
        tag.getStyleClass().add("lu-tag");
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }
}
