package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.intake.InputFile;
import fi.luotsi.work.ImportFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import javafx.stage.Window;

/** The deed "Import": asks for files, brings them in off the FX thread, and shows what became of each. */
public final class ImportDeed implements Parts.Importer {

    private final Texts texts = Texts.beside(ImportDeed.class, "Data.properties");
    private final ImportFiles importFiles;
    private final Clock clock;
    private final FileChoice choice;
    private final Background.Line line = new Background.Line();

    public ImportDeed(ImportFiles importFiles, Clock clock, FileChoice choice) {
        this.importFiles = importFiles;
        this.clock = clock;
        this.choice = choice;
    }

    @Override
    public void open(Window owner, Keep keep, Desk desk, Runnable changed) {
        Language language = desk.language().get();
        if (keep.practice()) {
            ImportReport.message(owner, texts, language, "practice");
            return;
        }
        List<Path> paths = choice.ask(owner, language);
        if (paths.isEmpty()) {
            return;
        }
        LocalDateTime now = LocalDateTime.now(clock).withNano(0);
        desk.background().run(line, progress -> importFiles.run(
                keep, paths.stream().map(InputFile::of).toList(), ImportFiles.Choice.ALL, now, progress), result -> {
            if (result.changed()) {
                changed.run();
            }
            new ImportReport(texts, desk.language().get(), result).show(owner);
        }, e -> failed(owner, language, e));
    }

    private void failed(Window owner, Language language, Exception e) {
        if (e instanceof Progress.Cancelled) {
            ImportReport.message(owner, texts, language, "cancelled");
        } else {
            System.getLogger(ImportDeed.class.getName()).log(System.Logger.Level.ERROR, "import", e);
            ImportReport.message(owner, texts, language, "failed");
        }
    }
}
