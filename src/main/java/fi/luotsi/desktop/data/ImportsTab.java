package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.SourceWords;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The imports, newest first, with what became of each file and what was wrong with it. */
final class ImportsTab extends VBox {

    private static final int IMPORTS = 20;
    private static final int PROBLEMS = 20;
    private static final double STATUS = 13;
    private static final double COUNT = 6.5;

    private final DataDeeds deeds;
    private final Say say;
    private final Language language;
    private final Set<String> folds;
    private final boolean narrow;
    private final ProblemTexts sentences = new ProblemTexts();

    /** @param narrow whether the counts go below the file's name */
    ImportsTab(DataModel model, DataDeeds deeds, Say say, Language language, Set<String> folds, boolean narrow) {
        this.deeds = deeds;
        this.say = say;
        this.language = language;
        this.folds = folds;
        this.narrow = narrow;
        getStyleClass().add("lu-gap-12");
        if (model.imports().isEmpty()) {
            getChildren().add(Look.empty(Icon.of(Feather.DOWNLOAD), say.it("imports.none"),
                    say.it("imports.none.why"), Pieces.button(say.it("bring"), deeds::bring)));
            return;
        }
        if (!narrow) {
            getChildren().add(heads());
        }
        getChildren().add(new More<>(model.imports(), IMPORTS, say, this::oneImport));
    }

    private HBox heads() {
        Label file = Look.label(say.it("imports.file"), "da-column");
        HBox heads = Pieces.row("lu-gap-4", file, Pieces.gap(), Look.wide(say.it("imports.state"), STATUS, "da-column"));
        for (String key : new String[] {"accepted", "added", "changed", "unchanged", "left-out"}) {
            heads.getChildren().add(Look.number(say.it("imports." + key), COUNT, "da-column"));
        }
        heads.getStyleClass().add("da-heads");
        return heads;
    }

    private VBox oneImport(SnapshotInfo info) {
        Label when = Look.label(say.it(
                "imports.when", Format.weekday(language, info.taken().toLocalDate()),
                Format.time(language, info.taken())), "lu-strong");
        Label number = Look.label(say.it("imports.number", info.number()), "lu-muted");
        HBox head = Pieces.row("lu-gap-12", when, number);
        head.getStyleClass().add("da-import-head");
        VBox box = new VBox(head);
        if (info.files().isEmpty()) {
            box.getChildren().add(Pieces.text(say.it("imports.no-report"), "lu-muted"));
        }
        for (int i = 0; i < info.files().size(); i++) {
            box.getChildren().add(file("import-" + info.number() + "-" + i, info.files().get(i)));
        }
        return box;
    }

    private Node file(String id, FileReport file) {
        String word = Status.word(file, say);
        String counts = counts(file);
        Region row = narrow ? narrowRow(file, counts) : wideRow(file);
        return new Fold(
                id, folds, file.file() + ", " + word + (counts.isEmpty() ? "" : ", " + counts), say, row,
                () -> below(file));
    }

    private HBox wideRow(FileReport file) {
        Label name = Look.label(file.file());
        name.setMinWidth(0);
        Label source = Look.label(file.source() == null ? "" : new SourceWords(language).name(file.source()), "lu-muted");
        source.setMinWidth(USE_PREF_SIZE);
        HBox state = Status.of(file, say);
        state.setStyle("-fx-min-width: " + STATUS + "em; -fx-pref-width: " + STATUS + "em;");
        HBox row = Pieces.row("lu-gap-4", Pieces.row("lu-gap-12", name, source), Pieces.gap(), state);
        boolean none = file.status() == FileReport.Status.REFUSED;
        for (long count : new long[] {
            file.accepted(), file.added(), file.changed(), file.unchanged(), file.quarantined()}) {
            row.getChildren().add(Look.number(none ? "–" : Format.number(language, count), COUNT));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox narrowRow(FileReport file, String counts) {
        Label name = Pieces.text(file.file());
        HBox.setHgrow(name, Priority.ALWAYS);
        VBox row = Pieces.column("lu-gap-4", name, Status.of(file, say));
        if (!counts.isEmpty()) {
            row.getChildren().add(Pieces.text(counts, "lu-muted"));
        }
        row.getStyleClass().add("da-head");
        return row;
    }

    private String counts(FileReport file) {
        return file.status() == FileReport.Status.REFUSED ? "" : say.it(
                "report.counts", number(file.accepted()), number(file.added()), number(file.changed()),
                number(file.unchanged()), number(file.quarantined()));
    }

    private VBox below(FileReport file) {
        VBox box = Pieces.column("lu-gap-8");
        if (!file.dropped().isEmpty()) {
            long dropped = file.dropped().values().stream().mapToLong(Long::longValue).sum();
            box.getChildren().add(Pieces.text(say.it(
                    "report.dropped", number(dropped), String.join(", ", file.dropped().keySet())), "lu-muted"));
        }
        if (!file.unknownKeys().isEmpty()) {
            box.getChildren().add(Pieces.text(
                    say.it("imports.unknown-keys", names(file.unknownKeys().keySet())), "lu-muted"));
        }
        if (!file.unknownCodes().isEmpty()) {
            box.getChildren().add(Pieces.text(
                    say.it("imports.unknown-codes", names(file.unknownCodes().keySet())), "lu-muted"));
        }
        if (file.problems().isEmpty()) {
            box.getChildren().add(Pieces.text(say.it("imports.no-problems"), "lu-muted"));
            return box;
        }
        box.getChildren().add(new More<>(file.problems(), PROBLEMS, say, this::problem));
        box.getChildren().add(Look.flow(
                Pieces.button(say.it("csv.copy"), () -> deeds.copy(CsvText.problems(file.problems(), say)), "small"),
                Pieces.button(say.it("csv.save"), () -> deeds.save(
                        say.it("csv.name", CsvText.base(file.file())), CsvText.problems(file.problems(), say)), "small")));
        return box;
    }

    private Node problem(Problem problem) {
        String place = sentences.place(language, problem);
        String where = place.isEmpty() ? say.it("imports.whole-file") : capital(place.substring(2));
        String file = problem.file();
        Label at = Pieces.text(file.contains(" › ") ? file.substring(file.indexOf(" › ") + 3) + ", " + where : where,
                "lu-muted");
        Label what = Pieces.text(sentences.text(language, problem));
        if (narrow) {
            return Pieces.column("lu-gap-4", at, what);
        }
        at.setStyle("-fx-min-width: 26em; -fx-pref-width: 26em; -fx-max-width: 26em;");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = Pieces.row("lu-gap-12", at, what);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static String names(Iterable<String> names) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (String name : names) {
            if (shown++ == 12) {
                return text.append(" …").toString();
            }
            text.append(text.isEmpty() ? "" : ", ").append(name);
        }
        return text.toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String number(long count) {
        return Format.number(language, count);
    }
}
