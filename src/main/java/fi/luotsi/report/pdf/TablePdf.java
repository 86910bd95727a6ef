package fi.luotsi.report.pdf;

import fi.luotsi.core.paper.Pages;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.paper.Timeline;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.report.SummaryWords;
import fi.luotsi.report.html.Html;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes tables and drawings for paper: A4, heads on every page, and on every page of what and when they are. */
public final class TablePdf {

    /** With more columns than this the paper lies on its side. */
    private static final int UPRIGHT = 8;
    /** In millimetres, as table.css has them: what is between the margins, a title, a heading, a line of words. */
    private static final double PAGE = 259;
    private static final double PAGE_WIDE = 172;
    private static final double TITLE = 8.3;
    private static final double HEADING = 10.1;
    private static final double LINE = 4.65;
    /** Days from–to. */
    private static final Pattern RANGE = Pattern.compile("[\\d.]+–[\\d.]+[,;]?");

    private final Paper paper = new Paper();

    /** The whole document; the first of the lines on what it is stands at the foot of every page, too. */
    public byte[] write(WordTable table) {
        return write(Pages.of(table));
    }

    /** The whole document, part below part. */
    public byte[] write(Pages pages) {
        return paper.set(html(pages));
    }

    private static String html(Pages pages) {
        Html html = new Html();
        html.open("html", "lang", pages.language().code(), "xmlns", "http://www.w3.org/1999/xhtml").open("head");
        html.put("title", pages.title());
        String about = pages.about().isEmpty() ? pages.title() : pages.about().getFirst();
        html.empty("meta", "name", "description", "content", about);
        html.empty("meta", "name", "subject", "content", about);
        boolean drawn = pages.parts().stream().anyMatch(Timeline.class::isInstance);
        boolean wide = pages.tables().stream().anyMatch(table -> table.heads().size() > UPRIGHT);
        html.style(Paper.sheet("table.css") + (drawn ? TimelineHtml.sheet() : "")
                + (wide ? "@page { size: A4 landscape; }" : ""));
        html.close().open("body");
        html.open("div", "class", "footer").put("div", pages.title() + " · " + about, "class", "about");
        html.open("div", "class", "pages").text("Luotsi · " + new SummaryWords(pages.language()).get("page") + " ");
        html.put("span", "", "class", "page").close().close();
        html.put("h1", pages.title());
        pages.about().forEach(line -> html.put("p", line, "class", "line"));
        if (drawn) {
            parts(html, pages, wide ? PAGE_WIDE : PAGE);
        } else {
            pages.tables().forEach(table -> table(html, table));
        }
        html.close().close();
        return html.toString();
    }

    /** @param page how high it is */
    private static void parts(Html html, Pages pages, double page) {
        Letters letters = Paper.letters();
        double above = TITLE + words(letters, pages.about());
        for (Part part : pages.parts()) {
            switch (part) {
                case Timeline timeline -> {
                    new TimelineHtml(html, letters, page).draw(timeline, above);
                    above = page;
                }
                case Part.Table(WordTable table) -> {
                    table(html, table);
                    above = table.rows().isEmpty() ? above + HEADING + words(letters, table.about()) : page;
                }
            }
        }
    }

    private static double words(Letters letters, List<String> lines) {
        return LINE * lines.stream().mapToInt(line -> letters.lines(line, 9, 178).size()).sum();
    }

    private static void table(Html html, WordTable table) {
        if (!table.title().isEmpty()) {
            html.put("h2", table.title());
        }
        table.about().forEach(line -> html.put("p", line, "class", "line"));
        if (table.heads().isEmpty() || table.rows().isEmpty()) {
            return;
        }
        html.open("table").open("thead").open("tr");
        for (int i = 0; i < table.heads().size(); i++) {
            html.put("th", table.heads().get(i), "scope", "col", "class", number(table, i) ? "n" : "name");
        }
        html.close().close().open("tbody");
        for (List<Object> row : table.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                String words = table.words(row.get(i));
                if (i == 0) {
                    html.open("th", "scope", "row", "class", "name");
                } else {
                    html.open("td", "class", number(table, i) ? "n" : "name");
                }
                words(html, words);
                html.close();
            }
            html.close();
        }
        html.close().close();
    }

    /** Words in a cell; from–to is not to be broken at its dash. */
    private static void words(Html html, String words) {
        int done = 0;
        Matcher ranges = RANGE.matcher(words);
        while (ranges.find()) {
            html.text(words.substring(done, ranges.start())).put("span", ranges.group(), "class", "whole");
            done = ranges.end();
        }
        html.text(words.substring(done));
    }

    /** Whether a column is one of numbers or days: the first cell that is not text tells. */
    private static boolean number(WordTable table, int column) {
        return table.rows().stream().limit(50).anyMatch(row -> WordTable.right(row.get(column)));
    }
}
