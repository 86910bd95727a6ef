package fi.luotsi.desktop.rules;

import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.Theme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The layout of the Rules screen: the catalogue left, the chosen rule right, or in its place where room is short. */
final class RulesView extends Region {

    /** Below this width, in em, the rule's page takes the place of the catalogue. */
    private static final double WIDE = 76;
    private static final double PAGE = 31;
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final RulesDeeds deeds;
    private final Say say;
    private final Language language;
    private final Catalogue catalogue;
    private final Scroll scroll = new Scroll(null, "ru-scroll");
    private final HBox band = new HBox();
    private final VBox left = new VBox();
    private final StackPane right = new StackPane();
    private @Nullable RulesModel model;
    private @Nullable RuleTexts texts;
    private @Nullable Page page;
    private @Nullable String chosen;
    private boolean wide = true;
    private boolean turning;

    RulesView(RulesDeeds deeds, Say say, Language language) {
        this.deeds = deeds;
        this.say = say;
        this.language = language;
        catalogue = new Catalogue(deeds, say, language, this::choose, this::turn);
        VBox.setVgrow(catalogue, Priority.ALWAYS);
        left.getChildren().add(catalogue);
        left.getStyleClass().add("ru-left");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        band.getStyleClass().addAll("lu-band", "ru-band");
        right.getStyleClass().add("ru-right");
        right.getChildren().add(scroll);
        getStylesheets().add(Theme.sheet("rules.css"));
        getStyleClass().add("ru-view");
        getChildren().addAll(left, right, band);
        quiet();
        scroll.setContent(nothingChosen());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        Page shown = page;
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            back();
            catalogue.focusSearch();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S && shown != null) {
            shown.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && shown != null) {
            if (!shown.cancel()) {
                back();
            }
            event.consume();
        }
    }

    void focusFirst() {
        catalogue.focusSearch();
    }

    /**
     * Whose page is open.
     *
     * @param turning whether the rule is being tried off, or on again
     */
    record Opened(@Nullable String chosen, boolean turning) {}

    Opened opened() {
        return new Opened(chosen, page instanceof RulePage rule && rule.turning());
    }

    /** Opens the same page as soon as the rules are shown. */
    void open(Opened wanted) {
        chosen = wanted.chosen();
        turning = wanted.turning();
    }

    /** Shows how the rules stand; the rule that was chosen stays so, what was tried is forgotten. */
    void show(RulesModel shown, RuleTexts ruleTexts) {
        model = shown;
        texts = ruleTexts;
        catalogue.show(shown, ruleTexts);
        fill();
        if (turning && page instanceof RulePage rule) {
            rule.turn();
        }
        turning = false;
    }

    /** Shows what would change, if the same rule is still being looked at. */
    void answer(Trial.Question question, Trial.Answer answer) {
        if (page != null && question.rule().equals(chosen)) {
            page.answer(question, answer);
        }
    }

    private void choose(String id) {
        chosen = id;
        fill();
        scroll.setVvalue(0);
        if (!wide && page != null) {
            page.focusBack();
        }
    }

    /** Asks to turn a rule on or off: with a reason, like any decision. */
    private void turn(String id) {
        choose(id);
        if (page instanceof RulePage rule) {
            rule.turn();
        }
    }

    private void back() {
        String last = chosen;
        chosen = null;
        fill();
        if (last != null) {
            catalogue.focus(last);
        }
    }

    private void fill() {
        RulesModel shown = model;
        RuleTexts words = texts;
        RulesModel.RuleRow row = shown == null || chosen == null ? null : shown.row(chosen);
        boolean clock = shown != null && LimitChange.CLOCK.equals(chosen);
        catalogue.mark(row == null ? clock ? LimitChange.CLOCK : null : row.card().id());
        if (shown == null || words == null || (row == null && !clock)) {
            page = null;
            scroll.setContent(nothingChosen());
        } else {
            Page made = row == null ? new ClockPage(shown, deeds, say, language, words, this::back)
                    : new RulePage(shown, row, deeds, say, language, words, this::back);
            made.narrow(!wide);
            page = made;
            scroll.setContent(made);
        }
        sides(); // at once, so that what comes in sight can have the focus
        requestLayout();
    }

    private void sides() {
        left.setVisible(wide || page == null);
        right.setVisible(wide || page != null);
        right.pseudoClassStateChanged(ALONE, !wide);
    }

    /** Tells that a decision was written down. */
    void told(String words) {
        Label label = Pieces.rest(words);
        band.getStyleClass().removeAll("lu-critical", "lu-done");
        band.getStyleClass().add("lu-done");
        band.getChildren().setAll(Icon.of(Feather.CHECK), label);
        band.getChildren().add(Pieces.button(say.it("undo"), deeds::undo, "small", "ru-undo"));
        band.getChildren().add(close());
        loud();
    }

    /** Tells that something could not be done. */
    void failed(String words) {
        band.getStyleClass().removeAll("lu-critical", "lu-done");
        band.getStyleClass().add("lu-critical");
        band.getChildren().setAll(Icon.of(Feather.ALERT_TRIANGLE), Pieces.rest(words), close());
        loud();
    }

    private Button close() {
        Button close = Pieces.button("", this::quiet, "button-icon", "small", "flat");
        close.setGraphic(Icon.of(Feather.X));
        close.setAccessibleText(say.it("close"));
        return close;
    }

    private void loud() {
        band.setVisible(true);
        requestLayout();
    }

    /** Ceases to tell. */
    void quiet() {
        band.setVisible(false);
        requestLayout();
    }

    private Node nothingChosen() {
        VBox box = Pieces.column("lu-gap-8", Icon.of(Feather.SLIDERS), Pieces.text(say.it("choose.title"), "lu-strong"),
                Pieces.text(say.it("choose.words"), "lu-muted"));
        box.getStyleClass().add("ru-page");
        return box;
    }

    @Override
    protected void layoutChildren() {
        double em = getScene() == null ? Theme.FIRST.em() : Theme.em(getScene()).get();
        boolean room = getWidth() >= WIDE * em;
        if (room != wide) {
            wide = room;
            if (page != null) {
                page.narrow(!wide);
            }
        }
        double top = 0;
        if (band.isVisible()) {
            top = Math.ceil(band.prefHeight(getWidth()));
            band.resizeRelocate(0, 0, getWidth(), top);
        }
        double height = Math.max(0, getHeight() - top);
        double pane = Math.round(PAGE * em);
        sides();
        left.resizeRelocate(0, top, wide ? getWidth() - pane : getWidth(), height);
        right.resizeRelocate(wide ? getWidth() - pane : 0, top, wide ? pane : getWidth(), height);
    }
}
