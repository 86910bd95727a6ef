package fi.luotsi.desktop.student;

import fi.luotsi.core.paper.Timeline;
import fi.luotsi.core.paper.Timeline.Fill;
import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.student.PathItem.Bar;
import fi.luotsi.desktop.student.PathItem.Demo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The timeline as a drawing for paper: the time and the rows that are in sight on the screen. */
final class TimelinePaper {

    private static final List<String> SIGNS = List.of(
            "legend.school", "legend.workplace", "legend.future", "legend.break", "legend.assessed", "legend.open");

    private final StudentCase one;
    private final TimeAxis axis;
    private final boolean unfolded;
    private final Texts texts;
    private final Language language;
    private final RowWords words;
    /** The axis from 0 to 1, in which days outside it are held at its ends. */
    private final Track track;

    TimelinePaper(StudentCase one, TimeAxis axis, boolean unfolded, Texts texts, Language language) {
        this.one = one;
        this.axis = axis;
        this.unfolded = unfolded;
        this.texts = texts;
        this.language = language;
        words = new RowWords(texts, language, one.standing().texts());
        track = new Track(axis, 0, 1, 0);
    }

    Timeline drawn() {
        List<Timeline.Row> rows = rows();
        AxisWords says = new AxisWords(texts, language);
        List<Timeline.Tick> ticks = axis.ticks().stream()
                .map(tick -> new Timeline.Tick(track.start(tick.day()), says.full(tick), says.brief(tick))).toList();
        return new Timeline(
                texts.get(language, "tab.timeline") + " " + RowWords.range(axis.first(), axis.last()),
                List.of(texts.get(language, "paper.drawing")), ticks, lines(says), rows, meanings(rows));
    }

    private List<Timeline.Line> lines(AxisWords says) {
        List<Timeline.Line> lines = new ArrayList<>();
        LocalDate today = one.standing().date();
        if (axis.shows(today)) {
            lines.add(new Timeline.Line(track.middle(today), says.today(today), false));
        }
        LocalDate end = one.situation().estimatedEnd();
        if (end != null && axis.shows(end)) {
            lines.add(new Timeline.Line(track.end(end), says.end(end), true));
        }
        return lines;
    }

    private List<Timeline.Row> rows() {
        TimelineRows said = new TimelineRows(texts, language, words);
        List<Timeline.Row> rows = new ArrayList<>();
        for (PathGroup group : one.groups()) {
            rows.add(new Timeline.Head(said.title(group.section()), said.summary(group)));
            for (PathItem item : unfolded ? group.items() : group.kept()) {
                rows.add(new Timeline.Item(item.state(), item.name(),
                        item.amount() == null ? "–" : words.short1(item.amount()), marks(item), words.note(item)));
            }
            if (!unfolded && !group.folded().isEmpty()) {
                rows.add(new Timeline.Folded(said.folded(group), texts.get(language, "paper.folded")));
            }
        }
        return rows;
    }

    private List<Timeline.Mark> marks(PathItem item) {
        List<Timeline.Mark> marks = new ArrayList<>();
        for (Bar bar : item.barsDrawn()) {
            add(marks, bar, bar.start(), bar.end(), bar.begun() ? Fill.BEGUN : Fill.FUTURE);
            for (DateRange pause : bar.breaks()) {
                add(marks, bar, pause.start(), pause.end(), Fill.BREAK);
            }
        }
        for (Demo demo : item.demos()) {
            if (axis.shows(demo.end())) {
                marks.add(new Timeline.Diamond(track.middle(demo.end()), demo.assessed()));
            }
        }
        return marks;
    }

    private void add(List<Timeline.Mark> marks, Bar bar, LocalDate from, LocalDate to, Fill fill) {
        if (axis.shows(from, to)) {
            marks.add(new Timeline.Bar(track.start(from), track.end(to), bar.atWorkplace(), fill));
        }
    }

    /** What the signs mean that are there. */
    private List<Timeline.Meaning> meanings(List<Timeline.Row> rows) {
        List<Timeline.Mark> marks = new ArrayList<>();
        Set<ItemState> states = EnumSet.noneOf(ItemState.class);
        for (Timeline.Row row : rows) {
            if (row instanceof Timeline.Item item) {
                marks.addAll(item.marks());
                states.add(item.state());
            }
        }
        List<Timeline.Meaning> meanings = new ArrayList<>();
        for (String key : SIGNS) {
            marks.stream().filter(mark -> key(mark).equals(key)).findFirst()
                    .ifPresent(mark -> meanings.add(new Timeline.Meaning(sample(mark), texts.get(language, key))));
        }
        for (ItemState state : states) {
            meanings.add(new Timeline.Meaning(
                    new Timeline.State(state), one.standing().texts().itemState(language, state)));
        }
        return meanings;
    }

    private static String key(Timeline.Mark mark) {
        return switch (mark) {
            case Timeline.Diamond diamond -> diamond.assessed() ? "legend.assessed" : "legend.open";
            case Timeline.Bar bar -> switch (bar.fill()) {
                case BEGUN -> bar.workplace() ? "legend.workplace" : "legend.school";
                case FUTURE -> "legend.future";
                case BREAK -> "legend.break";
            };
        };
    }

    private static Timeline.Sign sample(Timeline.Mark mark) {
        return mark instanceof Timeline.Bar bar ? new Timeline.Bar(0, 1, bar.workplace(), bar.fill()) : mark;
    }
}
