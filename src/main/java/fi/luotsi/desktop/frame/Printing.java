package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.paper.Pages;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.words.Format;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.OpenFile;
import fi.luotsi.work.Standing;
import fi.luotsi.work.WriteTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Puts what is seen on a screen into a PDF for paper, and opens it. */
final class Printing {

    private final FrameModel model;
    private final SavePlace places;
    private final Say say;
    private final Background background;
    private final Consumer<Use> note;
    private final boolean practice;
    private final Background.Line line = new Background.Line(Job.PRINT);

    Printing(
            FrameModel model, SavePlace places, Say say, Background background, Consumer<Use> note, boolean practice) {
        this.model = model;
        this.places = places;
        this.say = say;
        this.background = background;
        this.note = note;
        this.practice = practice;
    }

    /** @param visit where one is */
    void print(Visit visit, @Nullable Window owner) {
        Screen screen = model.screen.get();
        Standing standing = model.standing.get();
        if (screen == null || standing == null) {
            return;
        }
        if (visit.student() != null && protectedPerson(standing, visit.student())) {
            tell("print.protected");
            return;
        }
        Callable<List<Part>> paper = screen.paper();
        if (paper == null) {
            tell("print.none");
            return;
        }
        String title = say.it(visit.student() == null ? "place." + visit.place() : "print.student");
        Path file = places.ask(
                owner, say.it("print.title"), WriteTable.fileName(title, standing.date(), WriteTable.Form.PDF));
        if (file != null) {
            write(visit.student(), title, about(standing), paper, file);
        }
    }

    private static boolean protectedPerson(Standing standing, String studyRight) {
        return standing.student(studyRight) instanceof fi.luotsi.core.plan.Student one && one.protectedPerson();
    }

    private List<String> about(Standing standing) {
        List<String> lines = new ArrayList<>(
                new WriteTable(practice).about(standing, say.language().getValue()));
        if (model.nameless.get()) {
            lines.add(1, say.it("names.hidden"));
        }
        return lines;
    }

    private void write(
            @Nullable String studyRight, String title, List<String> about, Callable<List<Part>> paper, Path file) {
        String name = String.valueOf(file.getFileName());
        background.run(line, progress -> {
            Pages pages = new Pages(say.language().getValue(), title, about, paper.call());
            progress.check();
            if (pages.rows() <= WriteTable.PRINTED) {
                new WriteTable(practice).write(file, pages);
            }
            return pages.rows();
        }, rows -> {
            if (rows > WriteTable.PRINTED) {
                tell("print.many", Format.number(say.language().getValue(), WriteTable.PRINTED));
                return;
            }
            note.accept(new Use(Use.What.PRINT, studyRight, name + ": " + rows));
            tell("print.done", name);
            OpenFile.open(file);
        }, e -> {
            if (!(e instanceof Progress.Cancelled)) {
                System.getLogger(Printing.class.getName()).log(System.Logger.Level.ERROR, "not printed", e);
            }
            tell(e instanceof Progress.Cancelled ? "print.stopped" : "print.failed", name);
        });
    }

    private void tell(String key, Object... words) {
        model.news.set(null); // the same words again are told again
        model.news.set(new News(say.it(key, words), null, null));
    }
}
