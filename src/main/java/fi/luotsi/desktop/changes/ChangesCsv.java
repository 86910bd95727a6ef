package fi.luotsi.desktop.changes;

import fi.luotsi.core.words.Cells;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.desktop.changes.Section.Row;
import fi.luotsi.desktop.frame.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the screen shows as a table: one line a change, for a file with semicolons or a copy with tabs. */
final class ChangesCsv {

    private final Say say;
    private final boolean practice;

    /** @param practice whether to say first that the data are invented */
    ChangesCsv(Say say, boolean practice) {
        this.say = say;
        this.practice = practice;
    }

    /** Lines with semicolons, their fields quoted where they must be. */
    String file(List<Section> sections) {
        return lines(sections, ";", "\r\n", true);
    }

    /** Lines with tabs, as a spreadsheet takes them from the clipboard. */
    String copy(List<Section> sections) {
        return lines(sections, "\t", "\n", false);
    }

    /** A table a list, for paper; lists with nothing in them are left out. */
    List<WordTable> paper(List<Section> sections) {
        List<String> heads = List.of(say.it("csv.name"), say.it("csv.group"), say.it("csv.what"), say.it("csv.note"));
        List<WordTable> tables = new ArrayList<>();
        for (Section section : sections) {
            List<List<Object>> rows = new ArrayList<>();
            boolean flag = section.id().equals("appeared") || section.id().equals("cleared");
            for (Row row : section.rows()) {
                row.told().forEach(told -> rows.add(List.of(row.name(), row.group(), told, flag ? "" : row.tag())));
            }
            if (!rows.isEmpty()) {
                tables.add(new WordTable(say.language().getValue(), section.title(), List.of(), heads, rows));
            }
        }
        return tables;
    }

    private String lines(List<Section> sections, String between, String end, boolean quoted) {
        StringBuilder text = new StringBuilder();
        if (practice) {
            text.append(say.it("csv.practice")).append(end);
        }
        text.append(line(Stream.of(
                say.it("csv.kind"), say.it("csv.right"), say.it("csv.name"), say.it("csv.group"), say.it("csv.what"),
                say.it("csv.note")), between, quoted)).append(end);
        for (Section section : sections) {
            for (Row row : section.rows()) {
                for (String told : row.told()) {
                    boolean flag = section.id().equals("appeared") || section.id().equals("cleared");
                    text.append(line(Stream.of(
                            section.title(), row.studyRight(), row.name().equals(row.studyRight()) ? "" : row.name(),
                            row.group(), told, flag ? "" : row.tag()), between, quoted)).append(end);
                }
            }
        }
        return text.toString();
    }

    private static String line(Stream<String> cells, String between, boolean quoted) {
        return cells.map(cell -> Cells.harmless(cell.replaceAll("\\s+", " ").strip()))
                .map(cell -> quoted ? Cells.quoted(cell) : cell)
                .collect(Collectors.joining(between));
    }
}
