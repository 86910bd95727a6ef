package fi.luotsi.desktop.data;

import fi.luotsi.core.mapping.Mapping.SlashDates;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.MappingTexts;
import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Badge;
import fi.luotsi.desktop.part.ChoiceWords;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Scroll;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks what the columns of a table are, beside its first rows; the answer is remembered under a name. */
final class MappingDialog {

    private final MappingDraft draft;
    private final Say say;
    private final Language language;
    private final boolean importing;
    private final MappingTexts texts = new MappingTexts();
    private final ProblemTexts sentences = new ProblemTexts();
    private final Label lack = Pieces.text("", "da-lack");
    private final HBox figures = new HBox();
    private final HBox refused = new HBox();
    private final Button go;

    /**
     * @param importing whether the table is imported by the answer; else a remembered one is corrected
     * @param tryOut asked to read the first rows anew whenever the choice has changed
     * @param done gets the answer; the dialog is closed then
     */
    MappingDialog(
            MappingDraft draft, Say say, boolean importing, Dialogs dialogs, Consumer<Mapping> tryOut,
            Consumer<Mapping> done, Runnable cancelled) {
        this.draft = draft;
        this.say = say;
        this.importing = importing;
        language = say.language().getValue();
        go = Pieces.button(say.it(importing ? "mapping.import" : "save"), () -> {
            dialogs.close();
            done.accept(draft.mapping());
        }, "accent", "da-confirm");
        Button cancel = Pieces.button(say.it("cancel"), () -> {
            dialogs.close();
            cancelled.run();
        }, "da-cancel");
        ColumnRows columns = new ColumnRows(draft, say, language);
        DialogCard card = new DialogCard(say.it("mapping.title"), body(columns), below());
        TextField name = nameField();
        Label label = Look.label(say.it("mapping.name"));
        label.setLabelFor(name);
        label.setMinWidth(Label.USE_PREF_SIZE);
        card.with(List.of(label, name, Pieces.gap(), cancel, go));
        card.getStyleClass().add("da-mapping-dialog");
        Runnable changed = () -> {
            check();
            tryOut.accept(draft.mapping());
        };
        draft.fields.forEach(field -> field.subscribe((old, now) -> changed.run()));
        draft.dates.subscribe((old, now) -> changed.run());
        draft.name.subscribe((old, now) -> check());
        draft.seen.subscribe(seen -> tell());
        draft.refused.subscribe(problem -> tell());
        check();
        Node first = columns.lookupAll(".da-field").stream().filter(node -> !node.isDisabled()).findFirst()
                .orElse(name);
        dialogs.ask(card, first, cancelled);
    }

    private TextField nameField() {
        TextField name = new TextField();
        name.textProperty().bindBidirectional(draft.name);
        name.getStyleClass().add("da-name");
        name.setAccessibleText(say.it("mapping.name"));
        return name;
    }

    /** What scrolls: the file's own facts, the columns, the first rows. */
    private Scroll body(ColumnRows columns) {
        VBox all = Pieces.column("lu-gap-16", Pieces.text(facts(), "lu-muted"), columns);
        if (importing) {
            PreviewGrid grid = new PreviewGrid(draft, say);
            all.getChildren().add(Pieces.column("lu-gap-8",
                    Pieces.text(say.amount("preview.title", draft.seen.get().rows().size()), "lu-section"), grid));
        }
        Scroll scroll = new Scroll(all, "da-scroll", "da-mapping-body");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private String facts() {
        TablePreview table = draft.seen.get();
        String separator = switch (table.separator()) {
            case ";" -> say.it("separator.semicolon");
            case "," -> say.it("separator.comma");
            case "\t" -> say.it("separator.tab");
            default -> table.separator();
        };
        String sheet = table.sheet().isEmpty() ? "" : say.it("mapping.sheet", table.sheet());
        return Stream.of(table.file(), sheet, separator, table.encoding(),
                        say.amount("mapping.columns", draft.fields.size()))
                .filter(one -> !one.isEmpty()).collect(Collectors.joining(" · "));
    }

    private VBox below() {
        figures.getStyleClass().add("da-figures");
        refused.getStyleClass().addAll("lu-band", "lu-critical", "da-told");
        refused.setMinHeight(HBox.USE_PREF_SIZE);
        VBox below = Pieces.column("lu-gap-12", refused);
        if (importing) {
            below.getChildren().add(figures);
        }
        if (draft.slashes() || !importing) {
            below.getChildren().add(dates());
        }
        below.getChildren().add(lack);
        below.setMinHeight(VBox.USE_PREF_SIZE);
        return below;
    }

    private FlowPane dates() {
        ComboBox<SlashDates> box = new ComboBox<>();
        box.getItems().setAll(SlashDates.values());
        ChoiceWords.on(box, dates -> texts.dates(language, dates));
        box.valueProperty().bindBidirectional(draft.dates);
        box.getStyleClass().add("da-dates");
        box.setAccessibleText(say.it("mapping.slashes"));
        Label label = Look.label(say.it("mapping.slashes"));
        label.setLabelFor(box);
        return Look.flow(label, box);
    }

    /** Whether the answer can be taken, and if not, what it lacks. */
    private void check() {
        String words = !draft.tellsWhose() ? say.it("lack.whose") : !draft.named() ? say.it("lack.name") : "";
        lack.setText(words);
        lack.setVisible(!words.isEmpty());
        lack.setManaged(!words.isEmpty());
        go.setDisable(!words.isEmpty());
        tell();
    }

    private void tell() {
        Problem problem = draft.tellsWhose() ? draft.refused.get() : null;
        refused.getChildren().clear();
        if (problem != null) {
            refused.getChildren().add(Pieces.text(sentences.text(language, problem)));
        }
        refused.setVisible(problem != null);
        refused.setManaged(problem != null);
        int rows = draft.seen.get().rows().size();
        boolean whose = draft.tellsWhose();
        List<Long> left = whose ? draft.leftOut() : List.of();
        String lines = left.stream().limit(5).map(line -> Format.number(language, line))
                .collect(Collectors.joining(", ")) + (left.size() > 5 ? " …" : "");
        List<Node> tiles = new ArrayList<>();
        tiles.add(figure("figure.in", whose ? Format.number(language, rows - left.size()) : "–",
                say.it("figure.in.unit", rows), null));
        tiles.add(figure("figure.left", whose ? Format.number(language, left.size()) : "–",
                left.isEmpty() ? say.it("figure.left.none")
                        : say.it(left.size() == 1 ? "figure.left.row" : "figure.left.rows", lines),
                left.isEmpty() ? null : Severity.SERIOUS));
        tiles.add(figure("figure.never", Format.number(language, draft.neverKept()), say.it("figure.never.unit"),
                null));
        figures.getChildren().setAll(tiles);
    }

    private VBox figure(String key, String number, String unit, @Nullable Severity severity) {
        Node top = severity == null ? Look.label(say.it(key), "lu-caption", "lu-muted")
                : Badge.word(severity, say.it(key));
        Label words = Pieces.text(unit, "lu-muted");
        HBox line = Pieces.row("lu-gap-8", Look.label(number, "da-figure"), words);
        VBox box = Pieces.column("lu-gap-4", top, line);
        box.getStyleClass().add("da-figure-box");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
