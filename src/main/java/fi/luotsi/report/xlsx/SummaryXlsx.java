package fi.luotsi.report.xlsx;

import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.report.SummaryDocument;
import fi.luotsi.report.SummaryTables;
import fi.luotsi.report.SummaryWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/**
 * Makes the summary as a workbook: numbers as numbers, words as text, no formulas, no hidden sheets; a hidden number is
 * nowhere in the file.
 */
public final class SummaryXlsx {

    /** The whole workbook; each sheet tells unit, date, audience and sources in its first lines. */
    public byte[] write(SummaryDocument document, RuleTexts texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SummaryWords words = new SummaryWords(document.language());
        try (Workbook workbook = new Workbook(out, "Luotsi", "1.0")) {
            new SummaryTables(
                    (name, about, widths) -> new Sheet(workbook, name, words, about, widths), document, texts).fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
