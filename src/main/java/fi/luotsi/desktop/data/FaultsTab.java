package fi.luotsi.desktop.data;

import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.core.quality.QualityTexts;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.data.DataModel.FaultGroup;
import fi.luotsi.desktop.data.DataModel.FaultRow;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Pieces;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Faults in the data, kind by kind: what each means, who mends it and in which system, and whose data they are in. */
final class FaultsTab extends VBox {

    private static final int SHOWN = 20;

    private final DataModel model;
    private final DataDeeds deeds;
    private final Say say;
    private final Language language;
    private final RuleTexts rules;
    private final Opened opened;
    private final QualityTexts quality = new QualityTexts();
    private final VBox groups = new VBox();

    FaultsTab(DataModel model, DataDeeds deeds, Say say, Language language, RuleTexts rules, Opened opened) {
        this.model = model;
        this.deeds = deeds;
        this.say = say;
        this.language = language;
        this.rules = rules;
        this.opened = opened;
        getStyleClass().add("lu-gap-12");
        if (model.faults().isEmpty()) {
            getChildren().add(Look.empty(Mark.tick(""), say.it("faults.none"),
                    say.it("faults.none.why", Format.day(model.date()))));
            return;
        }
        groups.getStyleClass().add("da-list");
        getChildren().addAll(systems(), groups);
        show(opened.system);
    }

    /** The systems in which there is something to mend, to look at one at a time. */
    private FlowPane systems() {
        Map<QualityFinding.System, Integer> counts = new EnumMap<>(QualityFinding.System.class);
        for (FaultGroup group : model.faults()) {
            counts.merge(group.kind().system(), group.studyRights().size(), Integer::sum);
        }
        if (!counts.containsKey(opened.system)) {
            opened.system = null; // nothing to mend there any more
        }
        ToggleGroup toggles = new ToggleGroup();
        FlowPane flow = Look.flow(Look.label(say.it("faults.system"), "lu-muted"),
                chip(toggles, null, say.it("faults.all"), model.faultCount()));
        counts.forEach((system, count) ->
                flow.getChildren().add(chip(toggles, system, quality.system(language, system), count)));
        return flow;
    }

    private ToggleButton chip(ToggleGroup toggles, QualityFinding.@Nullable System system, String name, int count) {
        ToggleButton chip = new ToggleButton(capital(name) + "  " + Format.number(language, count));
        chip.getStyleClass().add("da-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setUserData(system);
        Pieces.oneOf(toggles, chip, () -> show(system));
        chip.setSelected(system == opened.system);
        return chip;
    }

    /** @param system null = all of them */
    private void show(QualityFinding.@Nullable System system) {
        opened.system = system;
        groups.getChildren().clear();
        for (FaultGroup group : model.faults()) {
            if (system == null || group.kind().system() == system) {
                groups.getChildren().add(fold(group));
            }
        }
    }

    private Fold fold(FaultGroup group) {
        QualityFinding.Kind kind = group.kind();
        String title = quality.title(language, kind);
        boolean files = group.studyRights().isEmpty();
        String count = files ? say.amount("faults.places", group.rows().size())
                : say.amount("students", group.studyRights().size());
        String where = say.it(
                "faults.mends", capital(rules.actor(language, kind.actor())), quality.system(language, kind.system()));
        Label name = Pieces.text(title, "lu-strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label amount = Look.label(count, "lu-strong");
        amount.setMinWidth(USE_PREF_SIZE);
        VBox head = Pieces.column("lu-gap-4", Pieces.row("lu-gap-12", name, amount),
                Pieces.text(quality.meaning(language, kind), "lu-body"), Pieces.text(where, "lu-muted"));
        head.getStyleClass().add("da-head");
        return new Fold("fault-" + kind.key(), opened.folds, title + ", " + count + ", " + where, say, head,
                () -> students(group, title));
    }

    private VBox students(FaultGroup group, String title) {
        List<String> among = group.studyRights().stream().toList();
        More<FaultRow> rows = new More<>(group.rows(), SHOWN, say, row -> row(row, among));
        Button all = Pieces.button(say.amount("faults.students", among.size()),
                () -> deeds.students(title, group.studyRights()), "small");
        all.setId("fault-students");
        return among.isEmpty() ? Pieces.column("lu-gap-8", rows) : Pieces.column("lu-gap-8", rows, Look.flow(all));
    }

    private Button row(FaultRow row, List<String> among) {
        QualityFinding finding = row.finding();
        String own = row.name() == null ? finding.studyRight() : row.name();
        String name = own == null ? String.valueOf(finding.detail()) : own;
        String detail = Stream.of(row.group(), own == null ? null : finding.detail())
                .filter(one -> one != null && !one.isBlank())
                .collect(Collectors.joining(" · "));
        HBox line = Pieces.row("lu-gap-12", Look.wide(name, 20), Pieces.text(detail, "lu-muted"));
        Button button = new Button(null, line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("da-row", "da-small-row");
        button.setAccessibleText(detail.isEmpty() ? name : name + ", " + detail);
        String right = finding.studyRight();
        button.setDisable(!row.known() || right == null);
        if (right != null) {
            button.setOnAction(event -> deeds.student(right, among));
        }
        return button;
    }

    private static String capital(String words) {
        boolean name = words.length() < 2 || Character.isUpperCase(words.charAt(1)); // eHOKS stays so
        return name ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
