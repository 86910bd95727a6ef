package fi.luotsi.report;

import fi.luotsi.core.figure.ResponseRate;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.report.SummaryDocument.ActionRow;
import fi.luotsi.report.SummaryDocument.Defined;
import fi.luotsi.report.SummaryDocument.RuleCount;
import fi.luotsi.report.SummaryNumbers.FigureLine;
import fi.luotsi.report.SummaryNumbers.PhaseLine;
import fi.luotsi.report.SummaryNumbers.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The summary as tables, wherever they are written; a hidden number is nowhere in them. */
public final class SummaryTables {

    /** Where tables are written. */
    public interface Sheets {

        /**
         * Begins a sheet.
         *
         * @param about lines on what it is, the first of them its heading
         * @param widths of the columns, in characters
         */
        Lines sheet(String name, List<String> about, int... widths);
    }

    /** A sheet that is filled from the top. */
    public interface Lines {

        /** A header row; the first one of a sheet may stay in sight. */
        Lines head(boolean freeze, String... names);

        /** A line above a further table. */
        Lines heading(String text);

        Lines text(String text);

        /** A number; "–" when hidden, the words for "not computed" when null. */
        Lines count(@Nullable Shown shown);

        Lines number(double number);

        /** Ends the row. */
        void end();

        /** Numerator, denominator and whole per cent in three cells. */
        default Lines ratio(@Nullable Ratio ratio) {
            return count(ratio == null ? null : ratio.numerator())
                    .count(ratio == null ? null : ratio.denominator())
                    .count(ratio == null ? null : new Shown(ratio.percent()));
        }
    }

    private final Sheets sheets;
    private final SummaryDocument doc;
    private final SummaryNumbers numbers;
    private final RuleTexts texts;
    private final SummaryWords words;
    private final Language language;

    /** @param sheets where the tables go */
    public SummaryTables(Sheets sheets, SummaryDocument doc, RuleTexts texts) {
        this.sheets = sheets;
        this.doc = doc;
        this.numbers = doc.numbers();
        this.texts = texts;
        this.language = doc.language();
        this.words = new SummaryWords(language);
    }

    /** Writes all of them. */
    public void fill() {
        summary();
        rows();
        flags();
        if (!doc.actions().isEmpty()) {
            actions();
        }
        if (!doc.feedback().isEmpty()) {
            feedback();
        }
        definitions();
    }

    private List<String> about(String heading) {
        List<String> lines = new ArrayList<>();
        lines.add(doc.unit() + " · " + heading + " · " + words.get("asOf", Format.day(doc.date())));
        lines.add(doc.marking());
        if (doc.practice() != null) {
            lines.add(doc.practice());
        }
        lines.add(doc.sources());
        if (numbers.hidden() > 0) {
            lines.add(words.get("hidden.sign"));
        }
        return lines;
    }

    private void summary() {
        Lines sheet = sheets.sheet(
                words.get("sheet.summary"), about(doc.title()), 44, 12, 12, 12);
        sheet.head(true, words.get("column.figure"), words.get("column.value"), words.get("column.denominator"), "%");
        sheet.text(doc.definition("students").name()).count(numbers.students()).end();
        for (FigureLine line : numbers.key()) {
            sheet.text(doc.definition(line.indicator().id()).name()).ratio(line.ratio()).end();
        }
        for (FigureLine line : numbers.others()) {
            sheet.text(doc.definition(line.indicator().id()).name());
            if (line.days() != null) {
                sheet.number(line.days()).end();
            } else if (line.ratio() != null) {
                sheet.ratio(line.ratio()).end();
            } else {
                sheet.count(line.count()).end();
            }
        }
        sheet.heading(words.get("heading.items")).head(false, words.get("column.state"), words.get("column.count"));
        for (ItemState state : ItemState.values()) {
            sheet.text(texts.itemState(language, state)).count(numbers.items().get(state)).end();
        }
        sheet.text(words.get("total")).count(numbers.items().isEmpty() ? null : numbers.itemsTotal()).end();
        sheet.heading(words.get("heading.good"));
        doc.good().forEach(line -> sheet.text(line).end());
        if (!doc.notes().isEmpty()) {
            sheet.heading(words.get("heading.notes"));
            doc.notes().forEach(line -> sheet.text(line).end());
        }
    }

    private void rows() {
        Lines sheet = sheets.sheet(
                words.get("sheet.rows"), about(words.get("heading.rows")), 48, 13, 11, 11, 11, 11,
                11, 13, 13);
        sheet.head(
                true, words.get("column.qualification"), words.get("column.students"), words.get("column.coverage"),
                words.get("column.coverageBase"), words.get("column.coveragePercent"), words.get("column.flagged"),
                words.get("column.flaggedPercent"), words.get("column.atWorkplace"), words.get("column.awaiting"));
        numbers.rows().forEach(row -> row(sheet, row));
        row(sheet, numbers.total());
    }

    private void row(Lines sheet, Row row) {
        sheet.text(words.row(row, doc.names())).count(row.students()).ratio(row.coverage());
        sheet.count(row.flagged().numerator()).count(new Shown(row.flagged().percent()));
        sheet.count(row.atWorkplace()).count(row.awaiting()).end();
    }

    private void flags() {
        Lines sheet = sheets.sheet(
                words.get("sheet.flags"), about(words.get("heading.phases")), 44, 14, 14, 14);
        boolean compared = doc.comparedWith() != null;
        if (compared) {
            sheet.head(
                    true, words.get("column.phase"), Format.day(doc.comparedWith()), Format.day(doc.date()),
                    words.get("column.change"));
        } else {
            sheet.head(true, words.get("column.phase"), Format.day(doc.date()));
        }
        for (PhaseLine line : numbers.phases()) {
            phase(sheet, texts.phase(language, line.phase()), line);
        }
        phase(sheet, words.get("total"), numbers.phasesTotal());
        sheet.heading(words.get("heading.severities"));
        sheet.head(false, words.get("column.severity"), words.get("column.count"));
        numbers.severities().forEach(
                (severity, shown) -> sheet.text(texts.severity(language, severity)).count(shown).end());
        if (!doc.rules().isEmpty()) {
            sheet.heading(words.get("heading.rules"));
            sheet.head(
                    false, words.get("column.flag"), words.get("column.rule"), words.get("column.phase"),
                    words.get("column.count"));
            for (RuleCount rule : doc.rules()) {
                sheet.text(rule.title()).text(rule.rule()).text(rule.phase()).count(Shown.of(rule.flags())).end();
            }
        }
    }

    private static void phase(Lines sheet, String name, PhaseLine line) {
        sheet.text(name);
        if (line.earlier() != null) {
            sheet.count(line.earlier());
        }
        sheet.count(line.now());
        if (line.earlier() != null) {
            sheet.count(new Shown(line.change()));
        }
        sheet.end();
    }

    private void actions() {
        Lines sheet = sheets.sheet(
                words.get("sheet.students"), about(words.get("heading.actions")), 30, 12, 14, 40,
                70);
        sheet.head(
                true, words.get("column.student"), words.get("column.group"), words.get("column.severity"),
                words.get("column.flag"), words.get("column.line"));
        for (ActionRow row : doc.actions()) {
            sheet.text(row.student()).text(row.group()).text(texts.severity(language, row.severity()));
            sheet.text(row.flag()).text(row.line()).end();
        }
    }

    private void feedback() {
        Lines sheet = sheets.sheet(
                words.get("sheet.feedback"), about(words.get("heading.feedback")), 40, 16, 48, 12,
                12, 12);
        sheet.head(
                true, words.get("column.survey"), words.get("column.period"), words.get("column.who"),
                words.get("column.asked"), words.get("column.answered"), words.get("column.rate") + ", %");
        for (ResponseRate rate : doc.feedback()) {
            sheet.text(rate.count().survey()).text(rate.count().period()).text(words.who(rate));
            sheet.count(people(rate.asked())).count(people(rate.answered())).count(new Shown(rate.percent())).end();
        }
    }

    private static Shown people(@Nullable Integer number) {
        return number == null ? Shown.HIDDEN : Shown.of(number);
    }

    private void definitions() {
        Lines sheet = sheets.sheet(
                words.get("sheet.definitions"), about(words.get("heading.definitions")), 36, 18,
                100);
        sheet.head(
                true, words.get("column.figure"), words.get("column.value"), words.get("column.definition"));
        for (Defined defined : doc.definitions()) {
            sheet.text(defined.name()).text(defined.value()).text(defined.text()).end();
        }
    }
}
