package fi.luotsi.desktop.changes;

import fi.luotsi.core.change.ChangeTexts;
import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.Point;
import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.words.Texts;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.desktop.changes.ChangesModel.Choice;
import fi.luotsi.desktop.data.SaveChoice;
import fi.luotsi.desktop.frame.Act;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Copies;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.work.CompareImports;
import fi.luotsi.work.Standing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The Changes screen: compares two imports off the FX thread and leads from each change to its student. */
public final class ChangesScreen implements Screen, ChangesDeeds {

    private final Bench bench;
    private final SaveChoice places;
    private final Runnable bringData;
    private final Say say;
    private final ChangesView view;
    private final HBox keys;
    private final Copies copies = new Copies();
    private final Background.Line comparing = new Background.Line(Job.CHANGES);
    private final Background.Line saving = new Background.Line(Job.FILE);
    private final ChangeListener<@Nullable Standing> follow = (property, old, now) -> look();
    private @Nullable Chosen chosen;
    private @Nullable ChangesModel model;
    private boolean stale = true;

    /** The imports compared; they stay chosen while the screen is. */
    private record Chosen(int from, int to) {}

    /**
     * @param places asks where the table is saved
     * @param bringData the deed "Import", offered when there is nothing to compare
     */
    public ChangesScreen(Bench bench, SaveChoice places, Runnable bringData) {
        this.bench = bench;
        this.places = places;
        this.bringData = bringData;
        say = new Say(Texts.beside(ChangesScreen.class, "Changes.properties"), bench.desk().language());
        view = new ChangesView(this, say);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        keys = Hints.of(say);
        bench.desk().standing().addListener(follow);
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
        if (stale) {
            look();
        }
        view.focusFirst();
    }

    @Override
    public void closed() {
        bench.desk().standing().removeListener(follow);
        comparing.cancel();
        copies.clear();
    }

    /** Compares what is chosen in the standing in force; not before the screen is looked at. */
    private void look() {
        Standing standing = bench.desk().standing().get();
        stale = true;
        if (standing == null || view.getScene() == null) {
            return;
        }
        stale = false;
        Chosen wanted = chosen;
        UnaryOperator<Cohort> seen = bench.seen().get();
        view.waiting();
        bench.desk().background().run(
                comparing, progress -> compare(bench.keep(), standing, wanted, seen, progress), this::show, this::failed);
    }

    private static ChangesModel compare(
            Keep keep, Standing standing, @Nullable Chosen chosen, UnaryOperator<Cohort> seen, Progress progress) {
        CompareImports imports = new CompareImports(keep, seen);
        List<Choice> choices = choices(keep, imports.points(standing.date()));
        Point to = choices.isEmpty() ? null : pick(choices, chosen == null ? 0 : chosen.to(), choices.getFirst().point());
        Point from = to == null ? null : pick(choices, chosen == null ? 0 : chosen.from(), before(choices, to));
        Changes changes = from == null || to == null ? null : imports.between(from, to, standing.unit(), progress);
        return new ChangesModel(
                choices, changes,
                new ChangeTexts(standing.texts(), standing.codes(), to == null ? standing.date() : to.date()),
                standing.run().computed(), standing.run().rules().size());
    }

    private static List<Choice> choices(Keep keep, List<Point> points) {
        List<SnapshotInfo> imports = keep.snapshots();
        List<Choice> choices = new ArrayList<>();
        for (Point point : points) {
            Set<Source> sources = EnumSet.noneOf(Source.class);
            imports.stream().filter(info -> info.number() == point.snapshot())
                    .flatMap(info -> info.files().stream())
                    .filter(file -> file.source() != null && file.status() != FileReport.Status.REFUSED)
                    .forEach(file -> sources.add(file.source()));
            choices.add(new Choice(point, sources, choices.isEmpty()));
        }
        return choices;
    }

    private static @Nullable Point pick(List<Choice> choices, int snapshot, @Nullable Point other) {
        return choices.stream().map(Choice::point).filter(point -> point.snapshot() == snapshot).findFirst()
                .orElse(other);
    }

    private static @Nullable Point before(List<Choice> choices, Point to) {
        return choices.stream().map(Choice::point).filter(point -> point.snapshot() < to.snapshot()).findFirst()
                .orElse(null);
    }

    private void show(ChangesModel found) {
        model = found;
        view.show(found);
    }

    private void failed(Exception e) {
        boolean stopped = e instanceof Progress.Cancelled;
        if (!stopped) {
            log("changes", e);
        }
        model = null;
        view.trouble(stopped);
    }

    @Override
    public void compare(Point from, Point to) {
        if (from.snapshot() == to.snapshot()) {
            return;
        }
        // Whichever way round they were chosen, time runs one way.
        chosen = new Chosen(Math.min(from.snapshot(), to.snapshot()), Math.max(from.snapshot(), to.snapshot()));
        look();
    }

    @Override
    public void again() {
        look();
    }

    @Override
    public void bring() {
        bringData.run();
    }

    @Override
    public void students(String why, Set<String> studyRights) {
        view.leave();
        bench.desk().places().students(why, studyRights);
    }

    @Override
    public void student(String studyRight, List<String> among) {
        view.leave();
        bench.desk().places().student(studyRight, among);
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case SAVE_CHANGES -> save();
            case COPY_CHANGES -> copy();
            default -> view.focusFirst();
        }
    }

    @Override
    public @Nullable Callable<List<WordTable>> paper() {
        List<Section> sections = sections();
        return sections.isEmpty() ? null : () -> csv().paper(sections);
    }

    @Override
    public void copy() {
        List<Section> sections = sections();
        if (!sections.isEmpty()) {
            copies.put(csv().copy(sections));
            noted("clipboard: changes " + rows(sections));
            view.tell("lu-done", say.amount("copied", rows(sections)));
        }
    }

    @Override
    public void save() {
        List<Section> sections = sections();
        ChangesModel shown = model;
        if (sections.isEmpty() || shown == null || shown.changes() == null) {
            return;
        }
        String name = say.it("csv.file", shown.changes().from().point().date(), shown.changes().to().point().date());
        Path place = places.ask(bench.dialogs().window(), say.it("csv.title"), name);
        if (place == null) {
            return;
        }
        String text = csv().file(sections);
        bench.desk().background().run(saving, progress -> {
            // With its mark in front spreadsheets know the letters of UTF-8.
            Files.writeString(place, "\uFEFF" + text, StandardCharsets.UTF_8);
            return place;
        }, saved -> {
            noted(String.valueOf(saved.getFileName()));
            view.tell("lu-done", say.it("csv.saved", saved));
        }, e -> {
            log("changes not saved", e);
            view.tell("lu-critical", say.it("csv.not-saved", place));
        });
    }

    private ChangesCsv csv() {
        return new ChangesCsv(say, bench.desk().practice());
    }

    private List<Section> sections() {
        ChangesModel shown = model;
        if (shown == null || shown.changes() == null || shown.changes().nothing()) {
            return List.of();
        }
        Sections made = new Sections(shown.changes(), shown.texts(), say);
        List<Section> all = new ArrayList<>(made.left());
        all.addAll(made.right());
        return all;
    }

    private static long rows(List<Section> sections) {
        return sections.stream().flatMap(section -> section.rows().stream()).mapToLong(row -> row.told().size()).sum();
    }

    private void noted(String about) {
        bench.desk().noted().accept(Use.of(Use.What.EXPORT, about));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && event.getCode() == KeyCode.E) {
            save();
            event.consume();
        }
    }

    private static void log(String what, Exception e) {
        System.getLogger(ChangesScreen.class.getName()).log(System.Logger.Level.ERROR, what, e);
    }
}
