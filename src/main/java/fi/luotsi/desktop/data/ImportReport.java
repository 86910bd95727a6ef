package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.work.ImportFiles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/** What became of each file of an import, in words: counts, what was left out to protect people, and the problems. */
final class ImportReport {

    /** How many problems of a file are shown; the report in the store holds all of them. */
    private static final int SHOWN = 20;

    private final Texts texts;
    private final Language language;
    private final ImportFiles.Result result;
    private final ProblemTexts sentences = new ProblemTexts();

    ImportReport(Texts texts, Language language, ImportFiles.Result result) {
        this.texts = texts;
        this.language = language;
        this.result = result;
    }

    void show(Window owner) {
        VBox files = new VBox();
        files.getStyleClass().addAll("lu-gap-16", "lu-content");
        result.files().forEach(file -> files.getChildren().add(block(file)));
        ScrollPane scroll = new ScrollPane(files);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(680);
        scroll.setPrefViewportHeight(380);
        boolean none = result.files().stream().allMatch(file -> file.status() == FileReport.Status.REFUSED);
        String title = none ? "report.none" : result.changed() ? "report.done" : "report.same";
        dialog(owner, texts.get(language, title), scroll, texts.get(language, "close"));
    }

    private VBox block(FileReport file) {
        VBox block = new VBox(label(file.file(), "lu-section"), label(counts(file), "lu-body"));
        block.getStyleClass().add("lu-gap-4");
        if (!file.dropped().isEmpty()) {
            long dropped = file.dropped().values().stream().mapToLong(Long::longValue).sum();
            block.getChildren().add(label(texts.get(
                    language, "report.dropped", Format.number(language, dropped),
                    String.join(", ", file.dropped().keySet())), "lu-muted"));
        }
        List<Problem> problems = file.problems();
        problems.stream().limit(SHOWN).forEach(problem ->
                block.getChildren().add(label("· " + sentences.sentence(language, problem), "lu-body")));
        if (problems.size() > SHOWN) {
            block.getChildren().add(label(texts.get(
                    language, "report.more", Format.number(language, problems.size() - SHOWN)), "lu-muted"));
        }
        return block;
    }

    private String counts(FileReport file) {
        String status = texts.get(language, "status." + file.status().name());
        if (file.status() == FileReport.Status.REFUSED) {
            return status;
        }
        return status + " " + texts.get(
                language, "report.counts", number(file.accepted()), number(file.added()), number(file.changed()),
                number(file.unchanged()), number(file.quarantined()));
    }

    private String number(long count) {
        return Format.number(language, count);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll(style, "lu-wrap");
        label.setWrapText(true);
        return label;
    }

    /** Says one thing in a dialog. */
    static void message(Window owner, Texts texts, Language language, String key) {
        VBox box = new VBox(label(texts.get(language, key + ".text"), "lu-body"));
        box.getStyleClass().add("lu-content");
        dialog(owner, texts.get(language, key + ".title"), box, texts.get(language, "close"));
    }

    private static void dialog(Window owner, String title, Node content, String close) {
        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().setHeaderText(title);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(close, ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        dialog.getDialogPane().getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.show();
    }
}
