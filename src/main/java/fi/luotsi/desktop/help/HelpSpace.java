package fi.luotsi.desktop.help;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.part.Focused;
import fi.luotsi.desktop.part.Theme;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A place that shows something with the manual beside it, or in its place where room is short. */
public final class HelpSpace extends Region {

    /** Below this width, in em, the manual takes the place of what it stands beside. */
    private static final double WIDE = 78;
    private static final double PANE = 31;
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final Region content;
    private final Supplier<Language> language;
    private final Function<HelpPage, @Nullable Node> above;
    private @Nullable HelpPane pane;
    private @Nullable Node before;
    private boolean wide = true;

    /**
     * @param language the language in force when help is opened
     * @param above what stands above a page, e.g. a button of the tour; null = nothing
     */
    public HelpSpace(Region content, Supplier<Language> language, Function<HelpPage, @Nullable Node> above) {
        this.content = content;
        this.language = language;
        this.above = above;
        getStyleClass().add("lu-help-space");
        getChildren().add(content);
    }

    /** What F1 does: opens help at a page and gives it the focus, or closes it when it has the focus. */
    public void press(HelpPage here) {
        HelpPane open = pane;
        if (open != null && Focused.in(open) != null) {
            close();
        } else {
            open(here);
        }
    }

    /** Opens the manual at a page and gives it the focus. */
    public void open(HelpPage page) {
        HelpPane open = pane;
        if (open == null) {
            before = getScene() == null ? null : getScene().getFocusOwner();
            open = put(page);
        } else {
            open.go(page);
        }
        open.focusPage();
    }

    /**
     * Another screen is in front: a manual that stands in place of screens makes room for it, and one beside them that told
     * of the screen before tells of this one now.
     */
    public void follow(HelpPage left, HelpPage here) {
        if (pane == null || left == here) {
            return;
        }
        if (!wide) {
            close();
        } else if (pane.page() == left) {
            pane.instead(here);
        }
    }

    /** The language has changed: an open manual is made anew where it was. */
    public void speak() {
        if (pane != null) {
            HelpPage page = pane.page();
            getChildren().remove(pane);
            put(page);
        }
    }

    /** Closes the manual; the focus goes back to where it was. */
    public void close() {
        if (pane == null) {
            return;
        }
        boolean focused = Focused.in(pane) != null;
        getChildren().remove(pane);
        pane = null;
        content.setVisible(true);
        requestLayout();
        if (focused && before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
    }

    /** The manual when it is open, as a region for the focus. */
    public @Nullable Region pane() {
        return pane;
    }

    private HelpPane put(HelpPage page) {
        HelpPane made = new HelpPane(language.get(), page, above, this::close);
        pane = made;
        getChildren().add(made);
        applyCss(); // so that it can have the focus at once
        layout();
        return made;
    }

    @Override
    protected void layoutChildren() {
        HelpPane open = pane;
        if (open == null) {
            content.setVisible(true);
            content.resizeRelocate(0, 0, getWidth(), getHeight());
            return;
        }
        double em = getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
        wide = getWidth() >= WIDE * em;
        double width = wide ? Math.round(PANE * em) : getWidth();
        open.pseudoClassStateChanged(ALONE, !wide);
        content.setVisible(wide);
        content.resizeRelocate(0, 0, wide ? getWidth() - width : getWidth(), getHeight());
        open.resizeRelocate(getWidth() - width, 0, width, getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
