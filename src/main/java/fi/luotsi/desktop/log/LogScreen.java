package fi.luotsi.desktop.log;

import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.keep.UseLog;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.words.Cells;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Texts;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.desktop.data.SaveChoice;
import fi.luotsi.desktop.frame.Act;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.Pieces;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The Log screen's deeds: reads the store's log, looks whether its chain holds, writes what is seen into a file. */
public final class LogScreen implements Screen {

    /** What is read first, so that something is seen at once. */
    private static final int FIRST = 500;

    private final Bench bench;
    private final SaveChoice places;
    private final Say say;
    private final LogView view;
    private final LogWords words;
    private final Background.Line first = new Background.Line(Job.LOG);
    private final Background.Line rest = new Background.Line(Job.LOG);
    private final Background.Line doing = new Background.Line(Job.FILE);

    /** @param places asks where the table is saved */
    public LogScreen(Bench bench, SaveChoice places, Clock clock) {
        this.bench = bench;
        this.places = places;
        say = new Say(Texts.beside(LogScreen.class, "Log.properties"), bench.desk().language());
        words = new LogWords(say);
        view = new LogView(this, say, LocalDate.now(clock));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
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
        return view.conditions();
    }

    @Override
    public void resume(Object kept) {
        if (kept instanceof LogFilter conditions) {
            view.conditions(conditions);
        }
    }

    @Override
    public void closed() {
        first.drop();
        rest.drop();
    }

    @Override
    public void act(Act act) {
        if (act == Act.SAVE_LOG) {
            Pieces.press(view, "log-export");
        } else {
            view.focusFirst();
        }
    }

    @Override
    public @Nullable Callable<List<Part>> paper() {
        List<LogRow> rows = List.copyOf(view.seen());
        return rows.isEmpty() ? null : () -> Part.tables(List.of(new WordTable(
                say.language().getValue(), "", List.of(),
                List.of(say.it("column.time"), say.it("column.who"), say.it("column.deed"), say.it("column.about")),
                rows.stream().map(row -> List.<Object>of(
                        Format.day(row.at().toLocalDate()) + " " + Format.time(say.language().getValue(), row.at()),
                        row.logged().who(), row.deed(), row.about())).toList())));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            view.focusFirst();
            event.consume();
        }
    }

    /**
     * All that is read of the log.
     *
     * @param broken as {@link UseLog#broken}
     */
    private record Whole(List<LogRow> rows, long size, long broken) {}

    /** Reads the newest rows, and then the whole log. */
    void read() {
        UseLog log = bench.keep().uses();
        Background background = bench.desk().background();
        background.run(first, progress -> rows(log.newest(FIRST), progress), view::show, LogScreen::log);
        background.run(rest, progress -> new Whole(
                rows(log.newest(Integer.MAX_VALUE), progress), log.size(), log.broken()), whole -> {
            view.show(whole.rows());
            view.chain(whole.size(), whole.broken());
        }, e -> {
            log(e);
            view.tell("lu-critical", say.it("failed"));
        });
    }

    private List<LogRow> rows(List<LoggedUse> logged, Progress progress) {
        progress.check();
        return logged.stream().map(words::row).toList();
    }

    /** Writes rows into a CSV file; that is in the log, too. */
    void export(List<LogRow> rows) {
        Path place = places.ask(bench.dialogs().window(), say.it("export.title"), say.it("export.file") + ".csv");
        if (place == null) {
            return;
        }
        bench.desk().background().run(doing, progress -> {
            // With its mark in front spreadsheets know the letters of UTF-8.
            Files.writeString(place, "\uFEFF" + csv(rows), StandardCharsets.UTF_8);
            return place;
        }, saved -> {
            bench.desk().noted().accept(Use.of(Use.What.EXPORT, saved.getFileName().toString()));
            view.tell("lu-done", say.it("exported", saved));
        }, e -> {
            log(e);
            view.tell("lu-critical", say.it("not-exported", place));
        });
    }

    private String csv(List<LogRow> rows) {
        StringBuilder text = new StringBuilder(line(List.of(
                say.it("csv.number"), say.it("column.time"), say.it("column.who"), say.it("column.deed"),
                say.it("column.about"))));
        for (LogRow row : rows) {
            text.append(line(List.of(
                    Long.toString(row.logged().number()), row.at().toString(), row.logged().who(), row.deed(),
                    row.about())));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Cells::harmless).map(Cells::quoted).collect(Collectors.joining(";")) + "\r\n";
    }

    private static void log(Exception e) {
        if (!(e instanceof Progress.Cancelled)) {
            System.getLogger(LogScreen.class.getName()).log(System.Logger.Level.ERROR, "log", e);
        }
    }
}
