package fi.luotsi.desktop.summary;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Act;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Places;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.KeyHints;
import fi.luotsi.desktop.summary.SummaryModel.Lack;
import fi.luotsi.desktop.summary.SummaryModel.Outcome;
import fi.luotsi.desktop.summary.SummaryModel.Result;
import fi.luotsi.desktop.summary.SummaryModel.Seen;
import fi.luotsi.work.Standing;
import fi.luotsi.work.WriteSummary.Form;
import fi.luotsi.work.WriteSummary;
import java.io.ByteArrayInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.EnumMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The Summary screen: a page that may leave the room, seen before it does. */
public final class SummaryScreen implements Screen {

    private static final System.Logger LOG = System.getLogger(SummaryScreen.class.getName());

    private final Desk desk;
    private final FolderChoice folders;
    private final WriteSummary summary;
    private final Say say;
    private final SummaryModel model;
    private final SummaryView view;
    private final KeyHints keys = new KeyHints();
    private final Background.Line seeing = new Background.Line(Job.PAGE);
    private final Background.Line writing = new Background.Line(Job.SUMMARY);
    /** The documents of the choices in force, by language. */
    private final Map<Language, byte[]> documents = new EnumMap<>(Language.class);
    private final ChangeListener<@Nullable Standing> follow = (property, old, standing) -> stand(standing);
    private boolean asked;
    private boolean waiting;

    /** @param folders asks where to save; one {@link AskFolder} for all screens remembers the last folder */
    public SummaryScreen(Desk desk, FolderChoice folders) {
        this.desk = desk;
        this.folders = folders;
        summary = new WriteSummary(desk.practice());
        say = new Say(Texts.beside(SummaryScreen.class, "Summary.properties"), desk.language());
        model = new SummaryModel(desk.language().get());
        stand(desk.standing().get());
        view = new SummaryView(this, model, say, desk.language().get(), desk.background().share());
        desk.standing().addListener(follow);
        model.audience.subscribe((old, now) -> changed());
        model.comparison.subscribe((old, now) -> changed());
        model.shown.subscribe((old, now) -> turn());
        model.page.subscribe((old, now) -> see());
        model.dotsPerInch.subscribe((old, now) -> see());
        model.inLanguage.values().forEach(ticked -> ticked.subscribe((old, now) -> forgetOutcome()));
        model.inForm.values().forEach(ticked -> ticked.subscribe((old, now) -> forgetOutcome()));
        keys.with("Ctrl E", say.it("key.save"));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Node keys() {
        return keys;
    }

    @Override
    public void opened() {
        if (waiting) {
            see();
        }
    }

    @Override
    public void focus() {
        view.focusFirst();
    }

    @Override
    public Object kept() {
        return model;
    }

    @Override
    public void resume(Object kept) {
        if (kept instanceof SummaryModel before) {
            model.like(before);
        }
    }

    @Override
    public void closed() {
        desk.standing().removeListener(follow);
        seeing.cancel();
    }

    private void stand(@Nullable Standing standing) {
        if (standing != null) {
            model.stand(standing);
            changed();
        }
    }

    /** Other numbers: what was made so far holds no more. */
    private void changed() {
        documents.clear();
        forgetOutcome();
        turn();
    }

    /** Another document: the page of the one before must not stand for it. */
    private void turn() {
        model.seen.set(null);
        see();
    }

    private void forgetOutcome() {
        if (model.outcome.get().result() != Result.WRITING) {
            model.outcome.set(Outcome.NONE);
        }
    }

    /** Makes the page looked at, once for all the choices that change in one go. */
    void see() {
        if (!asked) {
            asked = true;
            Platform.runLater(this::make);
        }
    }

    private void make() {
        asked = false;
        Standing standing = desk.standing().get();
        Language language = model.shown.get();
        int sharpness = model.dotsPerInch.get();
        if (standing == null || language == null || model.lack.get() != Lack.NOTHING) {
            seeing.cancel();
            return;
        }
        waiting = view.getScene() == null || sharpness == 0;
        if (waiting) {
            return;
        }
        model.unseen.set(false);
        WriteSummary.Choices choices = model.choices();
        byte @Nullable [] known = documents.get(language);
        int page = model.page.get();
        desk.background().run(
                seeing, progress -> made(standing, choices, language, known, page, sharpness, progress),
                made -> {
                    documents.put(language, made.document());
                    model.seen.set(made.seen());
                    model.page.set(made.seen().page());
                },
                this::unseen);
    }

    private record Made(byte[] document, Seen seen) {}

    private Made made(
            Standing standing, WriteSummary.Choices choices, Language language, byte @Nullable [] known, int page,
            int sharpness, Progress progress) {
        progress.check();
        byte[] document = known == null ? summary.pdf(standing, choices, language) : known;
        progress.check();
        int pages = summary.pages(document);
        int last = Math.clamp(page, 0, Math.max(0, pages - 1));
        Image image = new Image(new ByteArrayInputStream(summary.page(document, last, sharpness)));
        progress.check();
        return new Made(document, new Seen(language, last, pages, summary.hidden(standing, choices), image));
    }

    private void unseen(Exception trouble) {
        if (!(trouble instanceof Progress.Cancelled)) {
            LOG.log(System.Logger.Level.ERROR, "page of the summary", trouble);
        }
        model.seen.set(null);
        model.unseen.set(true);
    }

    /** Shows the page {@code step} pages on; stays at the ends. */
    void step(int step) {
        Seen seen = model.seen.get();
        if (seen != null) {
            model.page.set(Math.clamp(model.page.get() + step, 0, seen.pages() - 1));
        }
    }

    @Override
    public void act(Act act) {
        Form form = switch (act) {
            case SUMMARY_PDF -> Form.PDF;
            case SUMMARY_XLSX -> Form.XLSX;
            case SUMMARY_HTML -> Form.HTML;
            case SUMMARY_CSV -> Form.CSV;
            default -> null;
        };
        if (form != null) {
            model.inForm.forEach((one, ticked) -> ticked.set(one == form));
        }
        save();
    }

    /** Asks for a folder and writes the files there. */
    void save() {
        Standing standing = desk.standing().get();
        if (standing == null || model.files() == 0 || model.lack.get() != Lack.NOTHING
                || model.outcome.get().result() == Result.WRITING) {
            return;
        }
        Path folder = folders.choose(
                view.getScene() == null ? null : view.getScene().getWindow(), say.it("folder.title"));
        if (folder == null) {
            return;
        }
        WriteSummary.Choices choices = model.choices();
        model.outcome.set(Outcome.of(Result.WRITING, folder));
        desk.background().run(
                writing, progress -> summary.write(standing, choices, folder, progress),
                files -> {
                    model.outcome.set(new Outcome(Result.WRITTEN, folder, files));
                    desk.noted().accept(WriteSummary.use(files));
                },
                trouble -> model.outcome.set(Outcome.of(why(trouble), folder)));
    }

    private static Result why(Exception trouble) {
        if (trouble instanceof Progress.Cancelled) {
            return Result.STOPPED;
        }
        LOG.log(System.Logger.Level.WARNING, "summary not saved", trouble);
        return trouble instanceof AccessDeniedException || trouble instanceof ReadOnlyFileSystemException
                ? Result.REFUSED : Result.FAILED;
    }

    void stopSaving() {
        writing.cancel();
    }

    void closeOutcome() {
        forgetOutcome();
    }

    void goToOverview() {
        desk.places().go(Places.Place.OVERVIEW);
    }
}
