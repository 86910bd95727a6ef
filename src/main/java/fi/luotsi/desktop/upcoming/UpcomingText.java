package fi.luotsi.desktop.upcoming;

import fi.luotsi.core.ahead.AheadTexts;
import fi.luotsi.core.ahead.Span;
import fi.luotsi.core.words.Cells;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is seen as text that a spreadsheet takes: the calendar, an empty line, the deadlines; columns parted by tabs. */
final class UpcomingText {

    private final Texts texts;
    private final Language language;

    UpcomingText(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** @param practice whether to say first that the data are invented */
    String of(Outlook seen, By by, boolean practice) {
        StringBuilder text = new StringBuilder();
        if (practice) {
            text.append(texts.get(language, "copy.practice")).append('\n');
        }
        calendar(seen, by, text);
        text.append('\n');
        List<String> head = new ArrayList<>();
        for (DeadlineRow.Column column : DeadlineRow.Column.values()) {
            head.add(texts.get(language, "column." + column.name()));
        }
        head.addAll(List.of(texts.get(language, "column.WHERE"), texts.get(language, "column.ITEMS"),
                texts.get(language, "column.PLACE")));
        line(text, head);
        AheadTexts words = seen.words();
        for (DeadlineRow row : seen.deadlines()) {
            List<String> cells = new ArrayList<>(row.words());
            cells.set(DeadlineRow.Column.SAFE.ordinal(), Format.day(row.deadline().lastSafe()));
            cells.set(DeadlineRow.Column.DUE.ordinal(), Format.day(row.deadline().due()));
            cells.add(words.where(language, row.deadline()));
            cells.add(words.items(language, row.deadline()));
            cells.add(row.deadline().place() == null ? "" : row.deadline().place().name());
            line(text, cells);
        }
        return text.toString();
    }

    private void calendar(Outlook seen, By by, StringBuilder text) {
        List<String> head = new ArrayList<>(List.of(""));
        for (Span.Column column : seen.ahead().span().columns()) {
            head.add(seen.words().column(language, column) + " (" + AheadTexts.days(column) + ")");
        }
        line(text, head);
        List<Line> lines = new ArrayList<>(seen.lines(by, texts));
        lines.add(seen.total(texts));
        for (Line one : lines) {
            List<String> cells = new ArrayList<>(List.of(one.label()));
            for (int count : one.counts()) {
                cells.add(Integer.toString(count));
            }
            line(text, cells);
        }
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(cell -> Cells.harmless(cell.replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\t"))).append('\n');
    }
}
