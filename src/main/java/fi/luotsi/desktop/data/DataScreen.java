package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.data.DataModel.Tab;
import fi.luotsi.desktop.data.DataModel.WardGroup;
import fi.luotsi.desktop.frame.Act;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Copies;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.summary.FolderChoice;
import fi.luotsi.work.DropFolder;
import fi.luotsi.work.Mappings;
import fi.luotsi.work.Standing;
import fi.luotsi.work.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The Data screen's deeds: imports and their faults, sources, quarantine, remembered tables. */
public final class DataScreen implements Screen, DataDeeds {

    private final Bench bench;
    private final Parts.Importer importer;
    private final FolderChoice folders;
    private final SaveChoice places;
    private final @Nullable Retry retry;
    private final Say say;
    private final DataView view;
    private final ProblemTexts sentences = new ProblemTexts();
    private final Copies copies = new Copies();
    private final Background.Line reading = new Background.Line(Job.DATA);
    private final Background.Line doing = new Background.Line(Job.STORE);
    private final ChangeListener<@Nullable Standing> follow = (property, old, now) -> read();
    private @Nullable DataModel model;

    /**
     * @param folders asks for the drop folder
     * @param places asks where tables are saved
     * @param retry reads rows in quarantine again; null = that cannot be done, and is not offered
     */
    public DataScreen(
            Bench bench, Parts.Importer importer, FolderChoice folders, SaveChoice places, @Nullable Retry retry) {
        this.bench = bench;
        this.importer = importer;
        this.folders = folders;
        this.places = places;
        this.retry = retry;
        say = new Say(Texts.beside(DataScreen.class, "Data.properties"), bench.desk().language());
        view = new DataView(this, say, bench.desk().language().get());
        bench.desk().standing().addListener(follow);
        read();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void opened() {
        read();
    }

    @Override
    public void focus() {
        view.focusFirst();
    }

    @Override
    public Object kept() {
        return view.opened();
    }

    @Override
    public void resume(Object kept) {
        if (kept instanceof Opened opened) {
            view.open(opened);
        }
    }

    @Override
    public void closed() {
        bench.desk().standing().removeListener(follow);
        reading.cancel();
        copies.clear();
    }

    private void read() {
        Standing standing = bench.desk().standing().get();
        if (standing != null) {
            bench.desk().background().run(
                    reading, progress -> DataReader.read(bench.keep(), standing, new Mappings(bench.keep()).list()),
                    found -> {
                        if (!found.equals(model)) {
                            model = found; // what is open stays open when nothing has changed
                            view.show(found, standing.texts());
                        }
                    }, e -> log("data", e));
        }
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case DROP_FOLDER -> readDropFolder();
            case CHOOSE_DROP_FOLDER -> chooseDropFolder();
            case FAULTS -> view.tab(Tab.FAULTS);
            case IMPORTS -> view.tab(Tab.IMPORTS);
            case QUARANTINE -> view.tab(Tab.QUARANTINE);
            case MAPPINGS -> view.tab(Tab.MAPPINGS);
            default -> view.focusFirst();
        }
    }

    @Override
    public @Nullable Callable<List<Part>> paper() {
        DataModel shown = model;
        Standing standing = bench.desk().standing().get();
        return shown == null || standing == null ? null
                : () -> Part.tables(new DataPaper(say).of(shown, standing.texts()));
    }

    @Override
    public void bring() {
        importer.bring(bench, null);
    }

    @Override
    public void show(Tab tab) {
        view.tab(tab);
    }

    @Override
    public void chooseDropFolder() {
        if (bench.keep().practice()) {
            importer.bring(bench, List.of()); // says why a practice store takes no files
            return;
        }
        Path folder = folders.choose(bench.dialogs().window(), say.it("folder.title"));
        if (folder != null) {
            String before = model == null || model.dropFolder() == null ? "" : model.dropFolder();
            undoable(say.it("undo.folder", folder), () -> dropFolder(folder.toString()), () -> dropFolder(before));
        }
    }

    private void dropFolder(String folder) {
        bench.keep().setting(DropFolderSetting.KEY, folder);
    }

    /** Writes into the store, and keeps the way back. */
    private void undoable(String words, Runnable deed, Runnable opposite) {
        write(deed, () -> {
            read();
            bench.desk().undo().did(words, then -> write(opposite, () -> {
                read();
                then.run();
            }), then -> write(deed, () -> {
                read();
                then.run();
            }));
        });
    }

    @Override
    public void readDropFolder() {
        String folder = model == null ? null : model.dropFolder();
        if (folder == null || bench.keep().practice()) {
            chooseDropFolder();
            return;
        }
        bench.desk().background().run(doing, progress -> DropFolder.files(Path.of(folder)), files -> {
            if (files.isEmpty()) {
                view.tell("lu-info", say.it("folder.empty"));
            } else {
                importer.bring(bench, files);
            }
        }, e -> {
            if (!(e instanceof IOException || e instanceof InvalidPathException)) {
                log("drop folder", e);
            }
            view.tell("lu-critical", say.it("folder.gone", folder));
        });
    }

    @Override
    public void students(String why, Set<String> studyRights) {
        bench.desk().places().students(why, studyRights);
    }

    @Override
    public void student(String studyRight, List<String> among) {
        bench.desk().places().student(studyRight, among);
    }

    @Override
    public void copy(String csv) {
        copies.put(csv);
        bench.desk().noted().accept(Use.of(Use.What.EXPORT, "clipboard"));
        view.tell("lu-done", say.it("csv.copied"));
    }

    @Override
    public void save(String name, String csv) {
        Path place = places.ask(bench.dialogs().window(), say.it("csv.save.title"), name);
        if (place == null) {
            return;
        }
        bench.desk().background().run(doing, progress -> {
            // With its mark in front spreadsheets know the letters of UTF-8.
            WholeFile.write(place, ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8));
            return place;
        }, saved -> {
            bench.desk().noted().accept(Use.of(Use.What.EXPORT, saved.getFileName().toString()));
            view.tell("lu-done", say.it("csv.saved", saved));
        }, e -> {
            log("table not saved", e);
            view.tell("lu-critical", say.it("csv.not-saved", place));
        });
    }

    @Override
    public boolean canTryAgain() {
        return retry != null;
    }

    @Override
    public void tryAgain(WardGroup group) {
        Retry deed = retry;
        if (deed == null) {
            return;
        }
        bench.desk().background().run(doing, progress -> deed.run(bench.keep(), group.rows(), progress), done -> {
            boolean all = done.stayed() == 0;
            view.tell(all ? "lu-done" : "lu-notice", all ? say.amount("retry.done", done.released()) : stayed(done));
            if (done.released() > 0) {
                bench.changed().run();
            }
            read();
        }, e -> {
            if (!(e instanceof Progress.Cancelled)) {
                log("retry", e);
            }
            view.tell("lu-critical", say.it("deed.failed"));
        });
    }

    /** How many rows stayed, and why, when it is not the faults that the list tells. */
    private String stayed(Retry.Done done) {
        String why = done.why().stream().map(problem -> sentences.text(say.language().getValue(), problem))
                .collect(Collectors.joining(" "));
        return say.it("retry.stayed", done.released(), done.stayed())
                + " " + (why.isEmpty() ? say.it("retry.mend") : why);
    }

    @Override
    public void discard(WardGroup rows) {
        DialogCard.confirm(bench.dialogs(), say, say.amount("discard.title", rows.rows().size()),
                say.it("discard.text", rows.file()), say.it("wards.discard"),
                () -> write(() -> bench.keep().release(rows.ids()), () -> {
                    view.tell("lu-done", say.amount("discard.done", rows.rows().size()));
                    read();
                }));
    }

    @Override
    public void rename(Mapping mapping) {
        DialogCard.name(bench.dialogs(), say, say.it("rename.title"), say.it("mapping.name"), mapping.name(), name ->
                ask(() -> new Mappings(bench.keep()).rename(mapping.name(), name), done -> {
                    if (done) {
                        bench.desk().undo().did(say.it("undo.renamed", name), then -> renamed(name, mapping.name(), then),
                                then -> renamed(mapping.name(), name, then));
                    } else {
                        view.tell("lu-critical", say.it("rename.taken", name));
                    }
                    read();
                }));
    }

    private void renamed(String from, String to, Runnable then) {
        write(() -> new Mappings(bench.keep()).rename(from, to), () -> {
            read();
            then.run();
        });
    }

    @Override
    public void edit(Mapping mapping) {
        TablePreview table = new TablePreview(
                mapping.name(), "", "", "", mapping.columns().stream().map(Mapping.Column::heading).toList(), List.of(),
                mapping, true, List.of());
        new MappingDialog(
                new MappingDraft(table, mapping.name()), say, false, bench.dialogs(), tried -> {},
                changed -> undoable(
                        say.it("undo.changed", mapping.name()), () -> new Mappings(bench.keep()).save(changed),
                        () -> new Mappings(bench.keep()).save(mapping)), () -> {});
    }

    @Override
    public void delete(Mapping mapping) {
        DialogCard.confirm(bench.dialogs(), say, say.it("delete.title", mapping.name()), say.it("delete.text"),
                say.it("mappings.delete"), () -> undoable(
                        say.it("undo.deleted", mapping.name()), () -> new Mappings(bench.keep()).delete(mapping.name()),
                        () -> new Mappings(bench.keep()).save(mapping)));
    }

    private void write(Runnable deed, Runnable then) {
        ask(() -> {
            deed.run();
            return true;
        }, done -> then.run());
    }

    private <T> void ask(Callable<T> deed, Consumer<T> then) {
        bench.desk().background().run(doing, progress -> deed.call(), then, e -> {
            log("data", e);
            view.tell("lu-critical", say.it("deed.failed"));
        });
    }

    private static void log(String what, Exception e) {
        System.getLogger(DataScreen.class.getName()).log(System.Logger.Level.ERROR, what, e);
    }
}
