package fi.luotsi.report.html;

import fi.luotsi.core.figure.ResponseRate;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.report.Ratio;
import fi.luotsi.report.Shown;
import fi.luotsi.report.SummaryDocument;
import fi.luotsi.report.SummaryDocument.ActionRow;
import fi.luotsi.report.SummaryDocument.Defined;
import fi.luotsi.report.SummaryNumbers;
import fi.luotsi.report.SummaryNumbers.FigureLine;
import fi.luotsi.report.SummaryNumbers.PhaseLine;
import fi.luotsi.report.SummaryNumbers.Row;
import fi.luotsi.report.SummaryNumbers.RowKind;
import fi.luotsi.report.SummaryWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lays a summary out as XHTML, for paper or for a browser: the first page stands alone, figures and their meaning follow.
 * Nothing in it is fetched and nothing runs.
 */
public final class SummaryHtml {

    /** How many qualifications the first page holds; with more, the whole table comes on the second. */
    private static final int ROWS_ON_FIRST_PAGE = 7;
    private static final double LONGEST_BAR = 23;

    private final SummaryDocument doc;
    private final SummaryNumbers numbers;
    private final SummaryWords words;
    private final RuleTexts texts;
    private final boolean paper;
    private final Html html = new Html();

    private SummaryHtml(SummaryDocument doc, RuleTexts texts, boolean paper) {
        this.paper = paper;
        this.doc = doc;
        this.numbers = doc.numbers();
        this.words = new SummaryWords(doc.language());
        this.texts = texts;
    }

    /** The summary as paper is set from it. */
    public static String forPaper(SummaryDocument doc, RuleTexts texts) {
        return new SummaryHtml(doc, texts, true).write(sheet("summary.css"));
    }

    /** The summary as a file of its own that a browser shows. */
    public static String forBrowser(SummaryDocument doc, RuleTexts texts) {
        return "<!DOCTYPE html>\n" + new SummaryHtml(doc, texts, false).write(sheet("summary.css") + sheet("browser.css"));
    }

    private static String sheet(String name) {
        try (InputStream in = SummaryHtml.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(String css) {
        html.open("html", "lang", doc.language().code(), "xmlns", "http://www.w3.org/1999/xhtml").open("head");
        if (!paper) {
            html.empty("meta", "charset", "utf-8");
            html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        }
        html.put("title", doc.title() + " – " + doc.unit() + " " + Format.day(doc.date()));
        html.empty("meta", "name", "description", "content", words.get("description", doc.marking()));
        html.empty("meta", "name", "subject", "content", words.get("description", doc.marking()));
        html.style(css).close().open("body");
        everyPage();
        firstPage();
        further();
        html.close().close();
        return html.toString();
    }

    private void everyPage() {
        if (doc.practice() != null) {
            html.put("div", doc.practice(), "class", "practice");
        }
        html.open("div", "class", "footer").open("div", "class", "about");
        html.put("b", doc.unit()).text(" · " + words.get("asOf", Format.day(doc.date())) + " · ");
        html.put("b", words.get("version." + doc.audience().name())).text(".");
        for (String word : doc.sources().split(" ")) {
            html.text(" ").put("span", word, "class", "whole"); // a time such as 8:41 is not to be broken
        }
        html.close().open("div", "class", "pages").text("Luotsi · " + words.get("page") + " ");
        html.put("span", "", "class", "page").close().close();
    }

    private void firstPage() {
        html.open("div", "class", "top").put("div", doc.marking(), "class", "marking");
        html.open("div", "class", "unit");
        mark(Marks.logo(), "logo");
        html.text(doc.unit()).close().close();
        html.put("h1", doc.title()).put("p", doc.subtitle(), "class", "subtitle");
        html.put("p", String.join(" ", doc.lead()), "class", "lead");
        html.open("div", "class", "keys");
        for (FigureLine line : numbers.key()) {
            key(line);
        }
        html.close();
        if (!numbers.rows().isEmpty()) {
            rows(numbers.rows().size() > ROWS_ON_FIRST_PAGE ? ROWS_ON_FIRST_PAGE - 1 : ROWS_ON_FIRST_PAGE, "h2");
        }
        html.open("div", "class", "half left");
        items();
        html.close().open("div", "class", "half right");
        phases();
        html.close().open("div", "class", "clear").put("h2", words.get("heading.good")).open("ul", "class", "good");
        for (String line : doc.good()) {
            html.open("li");
            mark(Marks.good(), "mark");
            html.text(line).close();
        }
        html.close().close();
    }

    private void key(FigureLine line) {
        html.open("div", "class", "key").open("p", "class", "big");
        Ratio ratio = line.ratio();
        if (ratio == null) {
            html.put("span", words.get("notComputed"), "class", "missing");
        } else {
            html.text(words.percent(ratio));
            if (!ratio.hidden()) {
                html.text(" ").put("span", words.ratio(ratio), "class", "ratio");
            }
        }
        html.close().put("p", name(line), "class", "label").close();
    }

    private String name(FigureLine line) {
        return doc.definition(line.indicator().id()).name();
    }

    private void rows(int most, String heading) {
        html.open("div", "class", "beside").put(heading, words.get("heading.rows"));
        if (numbers.hidden() > 0) {
            html.put("p", words.get("hidden.sign"), "class", "aside");
        }
        html.close();
        table("rows", "heading.rows").open("thead").open("tr");
        head("column.qualification", "name");
        for (String column : List.of("students", "coverage", "flagged", "atWorkplace", "awaiting")) {
            head("column." + column, "n " + column.toLowerCase(Locale.ROOT));
        }
        html.close().close().open("tbody");
        numbers.rows().stream().limit(most).forEach(this::row);
        row(numbers.total());
        html.close().close();
        if (numbers.rows().size() > most) {
            html.put("p", words.amount("row.more", numbers.rows().size() - most), "class", "small");
        }
    }

    private void row(Row row) {
        html.open("tr", "class", row.kind() == RowKind.TOTAL ? "total" : "one");
        html.put("th", words.row(row, doc.names()), "scope", "row", "class", "name");
        html.put("td", words.count(row.students()), "class", "n");
        html.put("td", row.coverage() == null ? words.get("notComputed") : words.both(row.coverage()), "class", "n");
        html.put("td", words.both(row.flagged()), "class", "n");
        html.put("td", orNot(row.atWorkplace()), "class", "n").put("td", orNot(row.awaiting()), "class", "n").close();
    }

    private String orNot(@Nullable Shown shown) {
        return shown == null ? words.get("notComputed") : words.count(shown);
    }

    private void items() {
        html.open("div", "class", "beside").put("h2", words.get("heading.items"));
        if (numbers.items().isEmpty()) {
            html.close().put("p", words.get("notComputed"));
            return;
        }
        html.put("p", words.get("items.of", words.count(numbers.itemsTotal()), words.count(numbers.plans())),
                "class", "aside").close();
        table("items", "heading.items").open("tbody");
        long most = numbers.items().values().stream()
                .mapToLong(shown -> shown.value() == null ? 0 : shown.value()).max().orElse(0);
        for (ItemState state : ItemState.values()) {
            Shown count = numbers.items().getOrDefault(state, Shown.HIDDEN);
            html.open("tr").open("th", "scope", "row", "class", "name");
            mark(Marks.of(state), "mark");
            html.text(texts.itemState(doc.language(), state)).close().open("td", "class", "bar");
            if (count.value() != null && count.value() > 0) {
                double width = Math.max(0.5, LONGEST_BAR * count.value() / most);
                html.put("span", "", "class", "box " + state.name().toLowerCase(Locale.ROOT),
                        "style", String.format(Locale.ROOT, "width:%.2fmm", width));
            }
            html.put("span", words.count(count), "class", "number").close().close();
        }
        html.close().close();
    }

    private void phases() {
        boolean compared = doc.comparedWith() != null;
        html.put("h2", words.get("heading.phases"));
        table("phases", "heading.phases").open("thead").open("tr");
        head("column.phase", "name");
        if (compared) {
            html.put("th", Format.shortDay(doc.comparedWith()), "scope", "col", "class", "n");
        }
        html.put("th", Format.shortDay(doc.date()), "scope", "col", "class", "n");
        if (compared) {
            head("column.change", "n");
        }
        html.close().close().open("tbody");
        numbers.phases().forEach(line -> phase(line, "one"));
        phase(numbers.phasesTotal(), "total");
        html.close().close();
    }

    private void phase(PhaseLine line, String kind) {
        Language language = doc.language();
        html.open("tr", "class", kind).put(
                "th", line.phase() == null ? words.get("total") : texts.phase(language, line.phase()), "scope", "row",
                "class", "name");
        if (line.earlier() != null) {
            html.put("td", words.count(line.earlier()), "class", "n");
        }
        html.put("td", words.count(line.now()), "class", "n now");
        if (line.earlier() != null) {
            html.put("td", words.change(line.change()), "class", "n");
        }
        html.close();
    }

    private void further() {
        html.open("div", "class", "further");
        if (!doc.actions().isEmpty()) {
            actions();
        }
        if (numbers.rows().size() > ROWS_ON_FIRST_PAGE) {
            rows(numbers.rows().size(), "h2");
        }
        if (!doc.feedback().isEmpty()) {
            feedback();
        }
        if (!doc.notes().isEmpty()) {
            html.put("h2", words.get("heading.notes"));
            doc.notes().forEach(note -> html.put("p", note, "class", "note"));
        }
        html.put("h2", words.get("heading.definitions"));
        table("definitions", "heading.definitions").open("thead").open("tr");
        head("column.figure", "name");
        head("column.value", "n");
        head("column.definition", "text");
        html.close().close().open("tbody");
        for (Defined defined : doc.definitions()) {
            html.open("tr").put("th", defined.name(), "scope", "row", "class", "name");
            html.put("td", defined.value(), "class", "n").put("td", defined.text(), "class", "text").close();
        }
        html.close().close().close();
    }

    private void actions() {
        html.put("h2", words.get("heading.actions"));
        table("actions", "heading.actions").open("thead").open("tr");
        for (String column : List.of("severity", "student", "group", "flag", "line")) {
            head("column." + column, column);
        }
        html.close().close().open("tbody");
        for (ActionRow row : doc.actions()) {
            html.open("tr").open("td", "class", "severity");
            mark(Marks.of(row.severity()), "mark");
            html.text(texts.severity(doc.language(), row.severity())).close();
            html.put("th", row.student(), "scope", "row", "class", "student").put("td", row.group());
            html.put("td", row.flag()).put("td", row.line()).close();
        }
        html.close().close();
    }

    private void feedback() {
        html.open("div", "class", "beside").put("h2", words.get("heading.feedback"));
        html.put("p", words.get("feedback.source"), "class", "aside").close();
        table("feedback", "heading.feedback").open("thead").open("tr");
        head("column.survey", "name");
        head("column.period", "period");
        head("column.who", "who");
        for (String column : List.of("asked", "answered", "rate")) {
            head("column." + column, "n " + column);
        }
        html.close().close().open("tbody");
        for (ResponseRate rate : doc.feedback()) {
            html.open("tr").put("th", rate.count().survey(), "scope", "row", "class", "name");
            html.put("td", rate.count().period(), "class", "period").put("td", words.who(rate), "class", "who");
            html.put("td", words.people(rate.asked()), "class", "n").put("td", words.people(rate.answered()), "class", "n");
            html.put("td", words.share(rate), "class", "n").close();
        }
        html.close().close();
    }

    /** Opens a table; in a browser it says by itself what it is of, for those who go from table to table. */
    private Html table(String kind, String heading) {
        html.open("table", "class", kind);
        return paper ? html : html.put("caption", words.get(heading));
    }

    private void head(String key, String kind) {
        html.put("th", words.get(key), "scope", "col", "class", kind);
    }

    private void mark(String picture, String kind) {
        html.put("span", "", "class", kind, "style", "background-image:url(" + picture + ")");
    }
}
