package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.work.ImportFiles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What became of each file of an import, in words: counts, what was left out to protect people, and the problems. */
final class ImportReport {

    /** How many problems of a file are shown; the report in the store holds all of them. */
    private static final int SHOWN = 20;

    /** Size of the list in em; smaller when the window below is. */
    private static final double WIDTH = 50;
    private static final double HEIGHT = 32;

    private final Texts texts;
    private final Language language;
    private final ImportFiles.Result result;
    private final @Nullable StoreTrouble trouble;
    private final ProblemTexts sentences = new ProblemTexts();

    /** @param trouble why there is no backup of it; null when there is one */
    ImportReport(Texts texts, Language language, ImportFiles.Result result, @Nullable StoreTrouble trouble) {
        this.trouble = trouble;
        this.texts = texts;
        this.language = language;
        this.result = result;
    }

    void show(Window owner) {
        show(owner, title(), pane(owner.getScene()));
    }

    private String title() {
        boolean none = result.files().stream().allMatch(file -> file.status() == FileReport.Status.REFUSED);
        return texts.get(language, none ? "report.none" : result.changed() ? "report.done" : "report.same");
    }

    /** @param scene the window below, which the dialog is not larger than */
    DialogPane pane(Scene scene) {
        VBox files = new VBox();
        files.getStyleClass().addAll("lu-gap-20", "lu-report");
        if (trouble != null) {
            Label words = label(new StoreTroubleTexts().say(language, trouble), "lu-body");
            files.getChildren().add(line(Mark.of(Severity.SERIOUS, ""), words));
        }
        result.files().forEach(file -> files.getChildren().add(block(file)));
        ScrollPane scroll = new ScrollPane(files);
        scroll.setFitToWidth(true);
        double em = Theme.em(scene).get();
        scroll.setPrefViewportWidth(Math.min(WIDTH * em, scene.getWidth() - 5 * em));
        scroll.setPrefViewportHeight(Math.min(HEIGHT * em, scene.getHeight() - 12 * em));
        return pane(title(), scroll, texts.get(language, "close"));
    }

    private VBox block(FileReport file) {
        Label status = label(texts.get(language, "status." + file.status().name()), "lu-strong");
        VBox block = new VBox(label(file.file(), "lu-section"), line(mark(file.status()), status));
        block.getStyleClass().add("lu-gap-4");
        if (file.status() != FileReport.Status.REFUSED) {
            block.getChildren().add(label(texts.get(
                    language, "report.counts", number(file.accepted()), number(file.added()), number(file.changed()),
                    number(file.unchanged()), number(file.quarantined())), "lu-body"));
        }
        if (!file.dropped().isEmpty()) {
            long dropped = file.dropped().values().stream().mapToLong(Long::longValue).sum();
            block.getChildren().add(label(texts.get(
                    language, "report.dropped", number(dropped), String.join(", ", file.dropped().keySet())),
                    "lu-muted"));
        }
        List<Problem> problems = file.problems();
        if (!problems.isEmpty()) {
            VBox lines = new VBox();
            lines.getStyleClass().addAll("lu-gap-8", "lu-report-lines");
            problems.stream().limit(SHOWN).forEach(problem -> lines.getChildren().add(line(problem, file.file())));
            block.getChildren().add(lines);
        }
        if (problems.size() > SHOWN) {
            block.getChildren().add(label(texts.get(
                    language, "report.more", number(problems.size() - SHOWN)), "lu-muted"));
        }
        return block;
    }

    /** What is wrong, and below it where: the file only when it is one inside the file. */
    private HBox line(Problem problem, String file) {
        VBox words = new VBox(label(sentences.text(language, problem), "lu-body"));
        String place = (problem.file().equals(file) ? "" : problem.file()) + sentences.place(language, problem);
        if (!place.isEmpty()) {
            words.getChildren().add(label(place.replaceFirst("^, ", ""), "lu-caption", "lu-muted"));
        }
        Severity severity = switch (problem.gravity()) {
            case WARNING -> Severity.NOTICE;
            case ROW_LEFT_OUT -> Severity.SERIOUS;
            case FILE_REFUSED -> Severity.CRITICAL;
        };
        return line(Mark.of(severity, texts.get(language, "gravity." + problem.gravity().name())), words);
    }

    /** The shape of a status, whose words stand beside it. */
    private static Mark mark(FileReport.Status status) {
        return switch (status) {
            case ACCEPTED -> Mark.tick("");
            case WARNED -> Mark.of(Severity.NOTICE, "");
            case QUARANTINED -> Mark.of(Severity.SERIOUS, "");
            case REFUSED -> Mark.of(Severity.CRITICAL, "");
        };
    }

    private static HBox line(Mark mark, Region words) {
        HBox line = new HBox(mark, words);
        line.getStyleClass().addAll("lu-gap-8", "lu-report-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        return line;
    }

    private String number(long count) {
        return Format.number(language, count);
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().add("lu-wrap");
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Says one thing in a dialog. */
    static void message(Window owner, Texts texts, Language language, String key) {
        VBox box = new VBox(label(texts.get(language, key + ".text"), "lu-body"));
        box.getStyleClass().add("lu-content");
        String title = texts.get(language, key + ".title");
        show(owner, title, pane(title, box, texts.get(language, "close")));
    }

    private static DialogPane pane(String title, Node content, String close) {
        DialogPane pane = new DialogPane();
        pane.setHeaderText(title);
        pane.setContent(content);
        pane.getButtonTypes().add(new ButtonType(close, ButtonBar.ButtonData.CANCEL_CLOSE));
        return pane;
    }

    private static void show(Window owner, String title, DialogPane pane) {
        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.setDialogPane(pane);
        pane.getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        pane.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.show();
    }
}
