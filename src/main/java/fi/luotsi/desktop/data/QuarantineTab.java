package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.data.DataModel.WardGroup;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.work.Quarantine;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Rows that were left out because of a fault in them, file by file and cause by cause. */
final class QuarantineTab extends VBox {

    private static final int SHOWN = 20;
    /** Longer values are cut in the list; the exported table holds them whole. */
    private static final int VALUE = 40;

    private final DataDeeds deeds;
    private final Say say;
    private final Language language;
    private final Set<String> folds;
    private final boolean narrow;
    private final ProblemTexts sentences = new ProblemTexts();

    QuarantineTab(DataModel model, DataDeeds deeds, Say say, Language language, Set<String> folds, boolean narrow) {
        this.deeds = deeds;
        this.say = say;
        this.language = language;
        this.folds = folds;
        this.narrow = narrow;
        getStyleClass().add("lu-gap-12");
        if (model.quarantine().isEmpty()) {
            getChildren().add(Look.empty(Mark.tick(""), say.it("wards.none"), say.it("wards.none.why")));
            return;
        }
        getChildren().add(Pieces.text(say.it("wards.what"), "lu-muted"));
        VBox list = new VBox();
        list.getStyleClass().add("da-list");
        for (WardGroup group : model.quarantine()) {
            list.getChildren().add(fold(group));
        }
        getChildren().add(list);
    }

    private Fold fold(WardGroup group) {
        String rows = say.amount("wards.rows", group.rows().size());
        String cause = sentences.text(language, group.rows().getFirst().row().problem());
        String when = say.it("wards.taken", Format.shortDay(group.taken().toLocalDate()));
        Label name = Pieces.text(group.file(), "lu-strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label amount = Look.label(rows, "lu-strong");
        amount.setMinWidth(USE_PREF_SIZE);
        Label day = Look.label(when, "lu-muted");
        day.setMinWidth(USE_PREF_SIZE);
        VBox head = Pieces.column("lu-gap-4", Pieces.row("lu-gap-12", name, day, amount), Pieces.text(cause, "lu-muted"));
        head.getStyleClass().add("da-head");
        return new Fold("ward-" + group.code(), folds, group.file() + ", " + rows + ", " + cause, say, head,
                () -> below(group));
    }

    private VBox below(WardGroup group) {
        VBox box = Pieces.column("lu-gap-8");
        if (!narrow) {
            HBox heads = Pieces.row("lu-gap-12", Look.wide(say.it("wards.row"), 4, "da-column"),
                    Look.wide(say.it("wards.field"), 14, "da-column"),
                    Look.wide(say.it("wards.value"), 16, "da-column"), Look.label(say.it("wards.why"), "da-column"));
            heads.getStyleClass().add("da-heads");
            box.getChildren().add(heads);
        }
        box.getChildren().add(new More<>(group.rows(), SHOWN, say, this::row));
        List<Quarantined> hindered = hindered(group);
        if (!hindered.isEmpty()) {
            box.getChildren().add(hindrance(group, hindered));
        }
        FlowPane row = Look.flow();
        if (deeds.canTryAgain() && hindered.size() < group.rows().size()) {
            row.getChildren().add(
                    Pieces.button(say.it("wards.again"), () -> deeds.tryAgain(group), "small", "da-again"));
        }
        row.getChildren().addAll(
                Pieces.button(say.it("wards.export"), () -> deeds.save(
                        say.it("wards.name", CsvText.base(group.file())), Quarantine.csv(group.rows(), language)),
                        "small", "da-export"),
                Pieces.button(say.it("wards.discard"), () -> deeds.discard(group), "small", "danger", "da-discard"));
        box.getChildren().add(row);
        return box;
    }

    private static List<Quarantined> hindered(WardGroup group) {
        return group.rows().stream().filter(row -> Quarantine.hindrance(row.row()) != null).toList();
    }

    /** Why rows cannot be tried again and what to do instead; with their number when it is not all of them. */
    private Node hindrance(WardGroup group, List<Quarantined> hindered) {
        String why = hindered.stream().map(row -> Quarantine.hindrance(row.row())).filter(Objects::nonNull)
                .map(problem -> sentences.text(language, problem)).distinct().collect(Collectors.joining(" "));
        boolean all = hindered.size() == group.rows().size();
        Label label = Pieces.text(all ? why : say.amount("wards.some", hindered.size()) + " " + why);
        label.setId("ward-why-not");
        return label;
    }

    private Node row(Quarantined quarantined) {
        LeftOut left = quarantined.row();
        Problem problem = left.problem();
        String at = problem.row() == null ? "–" : Format.number(language, problem.row());
        String field = problem.field() == null ? "–" : problem.field();
        String value = value(left);
        String why = sentences.text(language, problem);
        if (narrow) {
            return Pieces.column("lu-gap-4",
                    Pieces.text(say.it("wards.place", at, field, value), "lu-strong"), Pieces.text(why));
        }
        Label words = Pieces.text(why);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Pieces.row("lu-gap-12", Look.wide(at, 4), cell(field, 14), cell(value, 16), words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Label cell(String words, double em) {
        Label label = Look.wide(words, em, "lu-wrap");
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** The value at fault as it stands in the file; empty cells say so. */
    private String value(LeftOut left) {
        int column = left.problem().field() == null ? -1 : left.heading().indexOf(left.problem().field());
        if (column < 0 || column >= left.cells().size()) {
            return left.heading().isEmpty() ? "–" : say.it("wards.empty");
        }
        String value = left.cells().get(column).strip();
        return value.isEmpty() ? say.it("wards.empty")
                : value.length() > VALUE ? value.substring(0, VALUE - 1) + " …" : value;
    }
}
