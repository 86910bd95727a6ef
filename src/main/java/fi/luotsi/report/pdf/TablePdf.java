package fi.luotsi.report.pdf;

import fi.luotsi.core.words.WordTable;
import fi.luotsi.report.SummaryWords;
import fi.luotsi.report.html.Html;
import java.util.List;

/** Makes a table for paper: A4, its head on every page, and on every page of what and when it is. */
public final class TablePdf {

    /** With more columns than this the paper lies on its side. */
    private static final int UPRIGHT = 8;

    private final Paper paper = new Paper();

    /** The whole document; the first of the lines on what it is stands at the foot of every page, too. */
    public byte[] write(WordTable table) {
        return paper.set(html(table));
    }

    private String html(WordTable table) {
        Html html = new Html();
        html.open("html", "lang", table.language().code(), "xmlns", "http://www.w3.org/1999/xhtml").open("head");
        html.put("title", table.title());
        String about = table.about().isEmpty() ? table.title() : table.about().getFirst();
        html.empty("meta", "name", "description", "content", about);
        html.empty("meta", "name", "subject", "content", about);
        html.style(Paper.sheet("table.css") + (table.heads().size() > UPRIGHT ? "@page { size: A4 landscape; }" : ""));
        html.close().open("body");
        html.open("div", "class", "footer").put("div", table.title() + " · " + about, "class", "about");
        html.open("div", "class", "pages").text("Luotsi · " + new SummaryWords(table.language()).get("page") + " ");
        html.put("span", "", "class", "page").close().close();
        html.put("h1", table.title());
        table.about().forEach(line -> html.put("p", line, "class", "line"));
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
                    html.put("th", words, "scope", "row", "class", "name");
                } else {
                    html.put("td", words, "class", number(table, i) ? "n" : "name");
                }
            }
            html.close();
        }
        html.close().close().close().close();
        return html.toString();
    }

    /** Whether a column is one of numbers or days: the first cell that is not text tells. */
    private static boolean number(WordTable table, int column) {
        return table.rows().stream().limit(50).anyMatch(row -> WordTable.right(row.get(column)));
    }
}
