package fi.luotsi.report;

import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.report.SummaryTables.Lines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the summary as one CSV file, its tables one below the other; a spreadsheet opens it and never runs it. */
public final class SummaryCsv {

    /** The whole file in UTF-8, with semicolons. */
    public byte[] write(SummaryDocument document, RuleTexts texts) {
        StringBuilder csv = new StringBuilder(TableCsv.MARK);
        new SummaryTables((name, about, widths) -> {
            csv.append(csv.length() > TableCsv.MARK.length() ? "\r\n" : "");
            about.forEach(line -> csv.append(TableCsv.line(List.of(line))));
            return new Part(csv, new SummaryWords(document.language()));
        }, document, texts).fill();
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final class Part implements Lines {

        private final StringBuilder csv;
        private final SummaryWords words;
        private final List<String> row = new ArrayList<>();

        Part(StringBuilder csv, SummaryWords words) {
            this.csv = csv;
            this.words = words;
        }

        @Override
        public Lines head(boolean freeze, String... names) {
            csv.append(TableCsv.line(List.of(names)));
            return this;
        }

        @Override
        public Lines heading(String text) {
            csv.append("\r\n").append(TableCsv.line(List.of(text)));
            return this;
        }

        @Override
        public Lines text(String text) {
            row.add(text);
            return this;
        }

        @Override
        public Lines count(@Nullable Shown shown) {
            Object value = shown == null ? words.get("notComputed") : shown.value();
            row.add(value == null ? SummaryWords.HIDDEN : value.toString());
            return this;
        }

        @Override
        public Lines number(double number) {
            row.add(Format.decimal(words.language(), number));
            return this;
        }

        @Override
        public void end() {
            csv.append(TableCsv.line(row));
            row.clear();
        }
    }
}
