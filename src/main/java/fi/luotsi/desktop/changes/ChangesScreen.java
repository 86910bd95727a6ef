package fi.luotsi.desktop.changes;

import fi.luotsi.core.change.ChangeTexts;
import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.Point;
import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.changes.ChangesModel.Choice;
import fi.luotsi.desktop.data.SaveChoice;
import fi.luotsi.desktop.frame.Act;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Copies;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.KeyHints;
import fi.luotsi.work.CompareImports;
import fi.luotsi.work.Standing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The Changes screen: compares two imports off the FX thread and leads from each change to its student. */
public final class ChangesScreen implements Screen, ChangesDeeds {

    private final Bench bench;
    private final SaveChoice places;
    private final Runnable bringData;
    private final Say say;
    private final ChangesView view;
    private final KeyHints keys = new KeyHints();
    private final Copies copies = new Copies();
    private final Background.Line comparing = new Background.Line(Job.CHANGES);
    private final Background.Line saving = new Background.Line(Job.FILE);
    private final ChangeListener<@Nullable Standing> follow = (property, old, now) -> look();
    private @Nullable Chosen chosen;
    private @Nullable ChangesModel model;
    private boolean stale = true;

    /**
     * The imports compared; they stay chosen while the screen is.
     *
     * @param since the day on which the earlier one was in force, null = an import was chosen
     */
    private record Chosen(int from, int to, @Nullable LocalDate since) {}

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
        keys.with("Enter", say.it("key.open")).with("Ctrl E", say.it("key.save"));
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
    }

    @Override
    public void focus() {
        view.focusFirst();
    }

    /** What was compared, and how much of it was in sight. */
    private record Kept(@Nullable Chosen chosen, Map<String, Integer> unfolded) {}

    @Override
    public Object kept() {
        return new Kept(chosen, view.unfolded());
    }

    @Override
    public void resume(Object kept) {
        if (kept instanceof Kept before) {
            chosen = before.chosen();
            view.unfold(before.unfolded());
        }
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
        LocalDate since = chosen == null ? null : chosen.since();
        Point from = to == null ? null : since != null ? since(imports, choices, since)
                : pick(choices, chosen == null ? 0 : chosen.from(), before(choices, to));
        if (from != null && choices.stream().noneMatch(choice -> choice.point().equals(from))) {
            // The day stands in the list at its place, with the import that was in force.
            choices.add(placeOf(choices, from), new Choice(from, sources(keep, from), false));
        }
        Changes changes = from == null || to == null ? null : imports.between(from, to, standing.unit(), progress);
        return new ChangesModel(
                choices, changes, since,
                new ChangeTexts(standing.texts(), standing.codes(), to == null ? standing.date() : to.date()),
                standing.run().computed(), standing.run().rules().size());
    }

    private static List<Choice> choices(Keep keep, List<Point> points) {
        List<SnapshotInfo> imports = keep.snapshots();
        List<Choice> choices = new ArrayList<>();
        for (Point point : points) {
            choices.add(new Choice(point, sources(imports, point), choices.isEmpty()));
        }
        return choices;
    }

    private static Set<Source> sources(Keep keep, Point point) {
        return sources(keep.snapshots(), point);
    }

    private static Set<Source> sources(List<SnapshotInfo> imports, Point point) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        imports.stream().filter(info -> info.number() == point.snapshot())
                .flatMap(info -> info.files().stream())
                .filter(file -> file.source() != null && file.status() != FileReport.Status.REFUSED)
                .forEach(file -> sources.add(file.source()));
        return sources;
    }

    /** What was known on a day; the first import when nothing was known yet. */
    private static Point since(CompareImports imports, List<Choice> choices, LocalDate day) {
        Point known = imports.on(day);
        return known == null ? choices.getLast().point() : known;
    }

    private static int placeOf(List<Choice> choices, Point point) {
        int place = 0;
        while (place < choices.size() && choices.get(place).point().date().isAfter(point.date())) {
            place++;
        }
        return place;
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
        view.fold();
        Chosen before = chosen;
        boolean day = before != null && before.since() != null && from.date().equals(before.since())
                && from.snapshot() < to.snapshot();
        chosen = new Chosen(
                Math.min(from.snapshot(), to.snapshot()), Math.max(from.snapshot(), to.snapshot()),
                day ? from.date() : null);
        look();
    }

    @Override
    public void since(LocalDate day, Point to) {
        view.fold();
        // What was known after the later point cannot be where it begins.
        chosen = new Chosen(0, to.snapshot(), day.isAfter(to.date()) ? to.date() : day);
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
    public @Nullable Callable<List<Part>> paper() {
        List<Section> sections = sections();
        return sections.isEmpty() ? null : () -> Part.tables(csv().paper(sections));
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
