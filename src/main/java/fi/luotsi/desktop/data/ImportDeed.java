package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.work.BringFiles;
import fi.luotsi.work.BringFiles.Unsure;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.KeepSafe;
import fi.luotsi.work.Mappings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The deed "Import": asks for files, looks at them, asks what the columns of unknown tables are, brings all of them in
 * off the FX thread, and shows what became of each.
 */
public final class ImportDeed implements Parts.Importer {

    private final Texts texts = Texts.beside(ImportDeed.class, "Data.properties");
    private final BringFiles deeds;
    private final Clock clock;
    private final FileChoice choice;
    private final Background.Line line = new Background.Line(Job.IMPORT);
    private final Background.Line trying = new Background.Line(Job.LOOK);
    private @Nullable Journey underWay;

    public ImportDeed(BringFiles deeds, Clock clock, FileChoice choice) {
        this.deeds = deeds;
        this.clock = clock;
        this.choice = choice;
    }

    @Override
    public void bring(Bench bench, @Nullable List<Path> files) {
        Window owner = bench.dialogs().window();
        if (owner == null) {
            return;
        }
        Language language = bench.desk().language().get();
        if (bench.keep().practice()) {
            ImportReport.message(owner, texts, language, "practice");
            return;
        }
        if (underWay != null) {
            ImportReport.message(owner, texts, language, "busy");
            return;
        }
        List<Path> paths = files == null ? choice.ask(owner, language) : files;
        if (!paths.isEmpty()) {
            Journey journey = new Journey(bench, paths);
            underWay = journey;
            journey.look();
        }
    }

    /** What came of an import, and why there is no backup of it; null when there is one. */
    private record Brought(ImportFiles.Result result, @Nullable StoreTrouble trouble) {}

    /** One import from its files to its report. */
    private final class Journey {
        private final Bench bench;
        private final Say say;
        private final List<Path> files;
        private final Set<String> without = new HashSet<>();
        private final Passwords passwords;
        private final Deque<Unsure> asking = new ArrayDeque<>();

        Journey(Bench bench, List<Path> files) {
            this.bench = bench;
            this.files = new ArrayList<>(files);
            say = new Say(texts, bench.desk().language());
            passwords = new Passwords(bench.dialogs(), say);
        }

        void look() {
            List<Path> all = List.copyOf(files);
            bench.desk().background().run(
                    line, progress -> deeds.unsure(bench.keep(), all, passwords, progress), unsure -> {
                        asking.addAll(unsure);
                        next();
                    }, this::failed);
        }

        /** Asks about the next unknown table; when there is none left, imports. */
        private void next() {
            Unsure table = asking.poll();
            if (table == null) {
                importAll();
                return;
            }
            MappingDraft draft = new MappingDraft(table.table(), CsvText.base(table.table().file()));
            new MappingDialog(
                    draft, say, true, bench.dialogs(), mapping -> tryOut(table, mapping, draft),
                    this::remember, () -> leaveOut(table));
        }

        private void tryOut(Unsure table, Mapping mapping, MappingDraft draft) {
            bench.desk().background().run(trying, progress -> deeds.tried(table, mapping, passwords), seen -> {
                draft.refused.set(seen.refused());
                if (seen.table() != null) {
                    draft.seen.set(seen.table());
                }
            }, e -> System.getLogger(ImportDeed.class.getName()).log(System.Logger.Level.WARNING, "preview", e));
        }

        private void remember(Mapping mapping) {
            // Another file with the same heading needs no second answer.
            asking.removeIf(table -> table.table().mapping().fingerprint().equals(mapping.fingerprint()));
            bench.desk().background().run(line, progress -> {
                new Mappings(bench.keep()).save(mapping);
                return mapping;
            }, saved -> next(), this::failed);
        }

        /** Leaves out the one table; what else is in its ZIP comes in. */
        private void leaveOut(Unsure table) {
            without.add(table.file().name());
            files.removeIf(path -> table.file().name().equals(String.valueOf(path.getFileName())));
            next();
        }

        private void importAll() {
            if (files.isEmpty()) {
                over();
                return;
            }
            List<Path> all = List.copyOf(files);
            LocalDateTime now = LocalDateTime.now(clock).withNano(0);
            bench.desk().background().run(
                    line, progress -> kept(all, now, progress), brought -> {
                        over();
                        Window owner = bench.dialogs().window();
                        if (owner != null) {
                            bench.changed().run();
                            new ImportReport(texts, bench.desk().language().get(), brought.result(), brought.trouble())
                                    .show(owner);
                        }
                    }, this::failed);
        }

        /** Imports, with backups of what there was before and of what there is then. */
        private Brought kept(List<Path> all, LocalDateTime now, Progress progress) {
            KeepSafe safe = new KeepSafe(bench.keep());
            StoreTrouble before = safe.ifChanged(now).trouble();
            ImportFiles.Result result = deeds.bring(bench.keep(), all, without, passwords, now, progress);
            return new Brought(result, result.changed() ? safe.ifChanged(now).trouble() : before);
        }

        private void failed(Exception e) {
            over();
            boolean stopped = e instanceof Progress.Cancelled;
            if (!stopped) {
                System.getLogger(ImportDeed.class.getName()).log(System.Logger.Level.ERROR, "import", e);
            }
            Window owner = bench.dialogs().window();
            if (owner != null) {
                ImportReport.message(owner, texts, bench.desk().language().get(), stopped ? "cancelled" : "failed");
            }
        }

        private void over() {
            passwords.wipe();
            underWay = null;
        }
    }
}
