package fi.luotsi.report.pdf;

import fi.luotsi.core.paper.Timeline;
import fi.luotsi.core.paper.Timeline.Bar;
import fi.luotsi.core.paper.Timeline.Diamond;
import fi.luotsi.core.paper.Timeline.Fill;
import fi.luotsi.core.paper.Timeline.Folded;
import fi.luotsi.core.paper.Timeline.Head;
import fi.luotsi.core.paper.Timeline.Item;
import fi.luotsi.core.paper.Timeline.Line;
import fi.luotsi.core.paper.Timeline.Mark;
import fi.luotsi.core.paper.Timeline.Meaning;
import fi.luotsi.core.paper.Timeline.Row;
import fi.luotsi.core.paper.Timeline.State;
import fi.luotsi.core.paper.Timeline.Tick;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.report.html.Html;
import fi.luotsi.report.html.Marks;
import java.util.List;
import java.util.Locale;

/**
 * Draws a timeline with boxes, all measures in millimetres. Words are words; lines, bars and signs are grounds that who
 * hears the page does not meet: what they tell is in the tables below.
 */
final class TimelineHtml {

    /** Where the axis begins, and how long it is; what is left of the page's 178 is room for the last diamond. */
    private static final double LEFT = 76;
    private static final double LENGTH = 99;
    private static final double RIGHT = 3;
    private static final double INDENT = 6;
    private static final double NAME = 60;
    private static final double POINTS = 8.5;
    /** The words of the axis are a little wider, in bold. */
    private static final double BOLD = 1.06;
    private static final double LINE = 3.5;
    private static final double LEAST_ROW = 5.1;
    /** What stands above the axis: the title and a line of words. */
    private static final double TOP = 17.5;
    /** With less room for rows than this it begins on a page of its own. */
    private static final double LEAST_ROOM = 60;
    private static final double LEAST_BAR = 1;
    private static final double THIN = 1.7;
    private static final double THICK = 3.6;
    private static final double DIAMOND = 3.2;
    private static final double HATCH = 1.5;
    private static final double TAG = 4.4;
    private static final double SAMPLE = 7;

    private final Html html;
    private final Letters letters;
    private final double page;

    /** @param page height of a page between its margins */
    TimelineHtml(Html html, Letters letters, double page) {
        this.page = page;
        this.html = html;
        this.letters = letters;
    }

    /** The style sheet that the drawing needs, with the signs of the states in it. */
    static String sheet() {
        StringBuilder sheet = new StringBuilder(Paper.sheet("timeline.css"));
        for (ItemState state : ItemState.values()) {
            sheet.append('.').append(sign(state)).append(" { background-image: url(").append(Marks.of(state)).append("); }\n");
        }
        return sheet.toString();
    }

    private static String sign(ItemState state) {
        return "s-" + state.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Draws it; where it is longer than a page it goes on under the axis drawn again, never within a row.
     *
     * @param above what of the page is full already
     */
    void draw(Timeline timeline, double above) {
        double axis = axisHeight(timeline.lines());
        double room = page - above - TOP - axis;
        boolean anew = room < LEAST_ROOM;
        if (anew) {
            room += above;
        }
        html.open("div", "class", anew ? "tl-sheet tl-next" : "tl-sheet");
        html.put("h2", timeline.title());
        timeline.about().forEach(line -> html.put("p", line, "class", "line"));
        axis(timeline);
        List<Row> rows = timeline.rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean head = rows.get(i) instanceof Head && i + 1 < rows.size();
            double height = height(rows.get(i));
            if (height + (head ? height(rows.get(i + 1)) : 0) > room) {
                html.close().open("div", "class", "tl-sheet tl-next");
                axis(timeline);
                room = page - axis - 1;
            }
            row(timeline, rows.get(i), height);
            room -= height;
        }
        html.close().open("div", "class", "tl-legend");
        timeline.meanings().forEach(this::meaning);
        html.close();
    }

    private void axis(Timeline timeline) {
        List<Line> lines = timeline.lines();
        boolean apart = apart(lines);
        double height = axisHeight(lines);
        html.open("div", "class", "tl-axis", "style", "height:" + mm(height));
        grid(timeline, height);
        List<Tick> ticks = timeline.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            double room = ((i + 1 < ticks.size() ? ticks.get(i + 1).at() : 1) - tick.at()) * LENGTH - 1;
            String words = letters.width(tick.words(), POINTS) <= room ? tick.words()
                    : letters.width(tick.brief(), POINTS) <= room ? tick.brief() : "";
            if (!words.isEmpty()) {
                html.put("div", words, "class", "tl-tick", "style", at(x(tick.at()) + 0.8) + ";top:0");
            }
        }
        for (Line line : lines) {
            // Where the two would lie upon each other, what is foreseen stands above what is.
            double top = height - TAG * (!apart && line.dashed() ? 2 : 1);
            box("tl-line " + kind(line), x(line.at()), 0, top + TAG / 2, height - top - TAG / 2);
            html.put("div", line.words(), "class", "tl-tag " + kind(line), "style",
                    at(tag(line)) + ";width:" + mm(width(line)) + ";top:" + mm(top));
        }
        html.close();
    }

    private static String kind(Line line) {
        return line.dashed() ? "tl-end" : "tl-today";
    }

    private double width(Line line) {
        return letters.width(line.words(), POINTS) * BOLD + 2;
    }

    /** Where the words of a line begin: in the middle above it, held on the page. */
    private double tag(Line line) {
        double width = width(line);
        return Math.clamp(x(line.at()) - width / 2, LEFT, LEFT + LENGTH + RIGHT - width);
    }

    private double axisHeight(List<Line> lines) {
        return LINE + 0.6 + TAG * (apart(lines) ? 1 : 2);
    }

    private boolean apart(List<Line> lines) {
        if (lines.size() < 2) {
            return true;
        }
        Line a = lines.getFirst();
        Line b = lines.getLast();
        return tag(a) + width(a) + 1 <= tag(b) || tag(b) + width(b) + 1 <= tag(a);
    }

    private double height(Row row) {
        int lines = switch (row) {
            case Head head -> Math.max(title(head.title(), 1).size(), note(head.words()).size());
            case Folded folded -> Math.max(title(folded.title(), INDENT).size(), note(folded.words()).size());
            case Item item -> Math.max(
                    name(item).size(), item.note() == null ? 0 : note(item.note()).size());
        };
        return Math.max(LEAST_ROW, lines * LINE + 1.4);
    }

    private List<String> title(String words, double indent) {
        return letters.lines(words, POINTS, (LEFT - indent - 1) / BOLD);
    }

    private List<String> note(String words) {
        return letters.lines(words, POINTS, LENGTH - 2);
    }

    private List<String> name(Item item) {
        return letters.lines(item.name(), POINTS, NAME);
    }

    private void row(Timeline timeline, Row row, double height) {
        html.open("div", "class", row instanceof Head ? "tl-group" : "tl-row", "style", "height:" + mm(height));
        String note = switch (row) {
            case Head head -> {
                text("tl-title", 1, height, title(head.title(), 1));
                yield head.words();
            }
            case Folded folded -> {
                text("tl-title", INDENT, height, title(folded.title(), INDENT));
                yield folded.words();
            }
            case Item item -> {
                html.put("div", "", "class", "tl-sign " + sign(item.state()), "style",
                        at(1) + ";top:" + mm((height - 3.4) / 2));
                text("tl-name", INDENT, height, name(item));
                html.put("div", item.amount(), "class", "tl-amount", "style", "top:" + mm((height - LINE) / 2));
                item.marks().forEach(mark -> mark(mark, LEFT, LENGTH, height));
                yield item.note();
            }
        };
        grid(timeline, height);
        timeline.lines().forEach(line -> box("tl-line " + kind(line), x(line.at()), 0, 0, height));
        if (note != null) {
            text("tl-note", noteAt(timeline, note(note)), height, note(note));
        }
        html.close();
    }

    /** Where words in the row begin: at the left, or right of a day they would cover, when there is room. */
    private double noteAt(Timeline timeline, List<String> lines) {
        double left = LEFT + 0.3;
        double width = lines.stream().mapToDouble(line -> letters.width(line, POINTS)).max().orElse(0) + 2;
        for (Line line : timeline.lines()) {
            double x = x(line.at());
            if (!line.dashed() && x > left && x < left + width && x + 0.6 + width <= LEFT + LENGTH + RIGHT) {
                return x + 0.6;
            }
        }
        return left;
    }

    private void grid(Timeline timeline, double height) {
        timeline.ticks().forEach(tick -> box("tl-grid", x(tick.at()), 0, 0, height));
    }

    private void mark(Mark mark, double left, double length, double height) {
        switch (mark) {
            case Diamond diamond -> {
                double size = DIAMOND;
                html.open("div", "class", "tl-diamond", "style", at(left + diamond.at() * length - size / 2) + ";top:"
                        + mm((height - size) / 2));
                html.open("div", "class", diamond.assessed() ? "tl-assessed" : "tl-open");
                if (diamond.assessed()) {
                    html.put("div", "", "class", "tl-done");
                }
                html.close().close();
            }
            case Bar bar -> {
                double from = left + bar.from() * length;
                double width = Math.max(LEAST_BAR, (bar.to() - bar.from()) * length);
                double thick = bar.workplace() ? THICK : THIN;
                String kind = "tl-bar " + (bar.workplace() ? "tl-workplace " : "tl-school ")
                        + bar.fill().name().toLowerCase(Locale.ROOT);
                html.open("div", "class", kind, "style", at(from) + ";width:" + mm(width) + ";top:"
                        + mm((height - thick) / 2) + ";height:" + mm(thick));
                if (bar.fill() == Fill.BREAK) {
                    for (double x = -1; x < width + 1; x += HATCH) {
                        html.put("div", "", "class", "tl-stripe", "style", at(x));
                    }
                }
                html.close();
            }
        }
    }

    private void meaning(Meaning meaning) {
        html.open("div", "class", "tl-meaning");
        switch (meaning.sign()) {
            case State state -> html.put("span", "", "class", "tl-sample tl-small " + sign(state.state()));
            case Diamond diamond -> {
                html.open("span", "class", "tl-sample tl-small");
                mark(new Diamond(0.5, diamond.assessed()), 0, 3.4, 3.6);
                html.close();
            }
            case Bar bar -> {
                html.open("span", "class", "tl-sample tl-long");
                mark(bar, 0, SAMPLE, 3.6);
                html.close();
            }
        }
        html.text(meaning.words()).close();
    }

    private void text(String kind, double left, double height, List<String> lines) {
        html.open("div", "class", kind, "style", at(left) + ";top:" + mm((height - lines.size() * LINE) / 2));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                html.empty("br");
            }
            html.text(lines.get(i));
        }
        html.close();
    }

    private void box(String kind, double left, double width, double top, double height) {
        html.put("div", "", "class", kind, "style",
                at(left) + ";width:" + mm(width) + ";top:" + mm(top) + ";height:" + mm(height));
    }

    private static double x(double share) {
        return LEFT + share * LENGTH;
    }

    private static String at(double left) {
        return "left:" + mm(left);
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }
}
