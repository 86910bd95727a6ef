package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.ahead.AheadTexts;
import fi.luotsi.core.ahead.Span;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.desktop.upcoming.DeadlineRow.Column;
import java.util.ArrayList;
import java.util.List;

/** The calendar and the deadlines as they are seen, for paper. */
final class UpcomingPaper {

    private final Texts texts;
    private final Language language;

    UpcomingPaper(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    List<WordTable> of(Outlook seen, By by) {
        return List.of(calendar(seen, by), deadlines(seen));
    }

    private WordTable calendar(Outlook seen, By by) {
        List<String> heads = new ArrayList<>(List.of(""));
        for (Span.Column column : seen.ahead().span().columns()) {
            heads.add(seen.words().column(language, column) + " " + AheadTexts.days(column));
        }
        List<Line> lines = new ArrayList<>(seen.lines(by, texts));
        lines.add(seen.total(texts));
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<Object> row = new ArrayList<>(List.of(line.label()));
            for (int count : line.counts()) {
                row.add((long) count);
            }
            rows.add(row);
        }
        return new WordTable(language, "", List.of(), heads, rows);
    }

    private WordTable deadlines(Outlook seen) {
        List<String> heads = new ArrayList<>();
        for (Column column : Column.values()) {
            heads.add(texts.get(language, "column." + column.name()));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (DeadlineRow row : seen.deadlines()) {
            List<Object> cells = new ArrayList<>(row.words());
            cells.set(Column.SAFE.ordinal(), row.deadline().lastSafe());
            cells.set(Column.DUE.ordinal(), row.deadline().due());
            rows.add(cells);
        }
        return new WordTable(language, texts.get(language, "paper.deadlines"), List.of(), heads, rows);
    }
}
