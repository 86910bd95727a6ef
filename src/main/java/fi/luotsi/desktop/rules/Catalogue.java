package fi.luotsi.desktop.rules;

import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.WideButton;
import fi.luotsi.desktop.rules.RulesModel.PhaseRules;
import fi.luotsi.desktop.rules.RulesModel.RuleRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The rules in the order of the student's path, phase by phase, with a search. */
final class Catalogue extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final RulesDeeds deeds;
    private final Say say;
    private final Language language;
    private final Consumer<String> choose;
    private final Consumer<String> turn;
    private final TextField search = new TextField();
    private final Label summary = Pieces.text("", "lu-muted");
    private final VBox list = new VBox();
    private final Scroll scroll = new Scroll(list, "ru-scroll");
    private final Label none = Pieces.text("", "lu-muted", "ru-none");
    private final List<PhaseLines> phases = new ArrayList<>();
    /** The rows that are listed, by the ids of their rules. */
    private final Map<String, CatalogueRow> rows = new LinkedHashMap<>();
    private @Nullable HBox clock;
    private @Nullable String chosen;

    private record PhaseLines(Node head, List<Line> lines) {}

    /** A row and the words that its rule is found by. */
    private record Line(CatalogueRow row, String words) {

        boolean holds(String[] sought) {
            for (String word : sought) {
                if (!words.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param choose gets the id of the rule whose page is wanted
     * @param turn gets the id of the rule that is to be turned on or off
     */
    Catalogue(
            RulesDeeds deeds, Say say, Language language, Consumer<String> choose, Consumer<String> turn) {
        this.deeds = deeds;
        this.say = say;
        this.language = language;
        this.choose = choose;
        this.turn = turn;
        search.setPromptText(say.it("search"));
        search.setAccessibleText(say.it("search"));
        search.setId("rules-search");
        search.getStyleClass().add("ru-search");
        search.textProperty().subscribe(this::narrow);
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::searchKey);
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.getStyleClass().add("ru-summary");
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox top = Pieces.row("lu-gap-12", search, summary);
        top.getStyleClass().add("ru-top");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        list.getStyleClass().add("ru-list");
        scroll.setVbarPolicy(Scroll.ScrollBarPolicy.ALWAYS); // so that the heads stay over their columns
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, CatalogueRow.head(say), scroll);
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !rows.isEmpty()) {
            rows.values().iterator().next().focusRow();
            event.consume();
        }
    }

    private void listKey(KeyEvent event) {
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) {
            return;
        }
        List<CatalogueRow> all = new ArrayList<>(rows.values());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).holdsFocus()) {
                int to = i + (event.getCode() == KeyCode.UP ? -1 : 1);
                if (to < 0) {
                    search.requestFocus();
                } else if (to < all.size()) {
                    all.get(to).focusRow();
                    scroll.reveal(all.get(to));
                }
                event.consume();
                return;
            }
        }
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Gives the focus to the row of a rule, if it is listed. */
    void focus(String id) {
        CatalogueRow row = rows.get(id);
        if (id.equals(LimitChange.CLOCK) && clock != null && clock.isVisible()) {
            clock.getChildren().getFirst().requestFocus();
        } else if (row == null) {
            focusSearch();
        } else {
            row.focusRow();
        }
    }

    void show(RulesModel shown, RuleTexts ruleTexts) {
        summary.setText(say.it("summary", Format.number(language, shown.looked()),
                Format.number(language, shown.computed())));
        String focused = rows.values().stream().filter(CatalogueRow::holdsFocus).map(CatalogueRow::id).findFirst()
                .orElse(null);
        fill(shown, ruleTexts);
        if (focused != null) {
            focus(focused);
        }
    }

    /** Marks the rule whose page is open; null = none. */
    void mark(@Nullable String id) {
        chosen = id;
        phases.forEach(phase -> phase.lines().forEach(line -> line.row().mark(line.row().id().equals(id))));
        if (clock != null) {
            clock.pseudoClassStateChanged(CHOSEN, LimitChange.CLOCK.equals(id));
        }
    }

    /** Makes a line for each rule; searching only hides and shows them. */
    private void fill(RulesModel shown, RuleTexts words) {
        phases.clear();
        list.getChildren().clear();
        clock = clock(shown, words);
        list.getChildren().add(clock);
        for (PhaseRules phase : shown.phases()) {
            Node head = head(phase, words);
            list.getChildren().add(head);
            List<Line> lines = new ArrayList<>();
            for (RuleRow row : phase.rules()) {
                CatalogueRow line = new CatalogueRow(row, shown, deeds, say, language, words, choose, turn);
                line.mark(row.card().id().equals(chosen));
                lines.add(new Line(line, sought(row.card(), shown, words)));
                list.getChildren().add(line);
            }
            phases.add(new PhaseLines(head, lines));
        }
        list.getChildren().add(none);
        narrow();
    }

    /** Shows the rules that are sought. */
    private void narrow() {
        String sought = search.getText().strip();
        String[] words = sought.toLowerCase(language.locale()).split("\\s+");
        rows.clear();
        for (PhaseLines phase : phases) {
            boolean any = false;
            for (Line line : phase.lines()) {
                boolean listed = line.holds(words);
                listed(line.row(), listed);
                any |= listed;
                if (listed) {
                    rows.put(line.row().id(), line.row());
                }
            }
            listed(phase.head(), any);
        }
        if (clock != null) {
            listed(clock, sought.isEmpty());
        }
        none.setText(say.it("search.none", sought));
        listed(none, !phases.isEmpty() && rows.isEmpty());
    }

    private static void listed(Node node, boolean listed) {
        node.setVisible(listed);
        node.setManaged(listed);
    }

    /** The way to the stop-clock dates. */
    private HBox clock(RulesModel shown, RuleTexts words) {
        String summary = ClockPage.summary(shown);
        String told = summary.isEmpty() ? say.it("clock.none") : summary;
        HBox line = Pieces.row("lu-gap-12", Icon.of(Feather.PAUSE), Pieces.rest(words.stops(language), "lu-strong"),
                Pieces.label(told, "lu-muted"));
        WideButton open = new WideButton(
                line, words.stops(language) + ", " + told, () -> choose.accept(LimitChange.CLOCK));
        open.getStyleClass().add("ru-open");
        open.setId("stop-clock");
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox row = new HBox(open);
        row.getStyleClass().add("ru-row");
        row.pseudoClassStateChanged(CHOSEN, LimitChange.CLOCK.equals(chosen));
        clock = row;
        return row;
    }

    /** What a rule is found by. */
    private String sought(RuleCard card, RulesModel shown, RuleTexts words) {
        String all = card.id() + " " + words.title(language, card) + " "
                + words.rule(language, card, shown.limits()) + " " + card.basis().reference();
        return all.toLowerCase(language.locale());
    }

    private HBox head(PhaseRules phase, RuleTexts words) {
        String told = phase.counted() ? say.amount("flags", phase.flags())
                : say.it(phase.lacking() ? "not-in-data" : "none-on");
        HBox head = Pieces.row("lu-gap-12", Pieces.rest(words.phase(language, phase.phase()), "lu-strong"),
                Pieces.label(told, "lu-muted"));
        head.getStyleClass().add("ru-phase");
        return head;
    }
}
