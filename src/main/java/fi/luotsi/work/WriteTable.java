package fi.luotsi.work;

import fi.luotsi.core.paper.Pages;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.WordTable;
import fi.luotsi.report.SummaryWords;
import fi.luotsi.report.TableCsv;
import fi.luotsi.report.pdf.TablePdf;
import fi.luotsi.report.xlsx.TableXlsx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a table of students into a file: a workbook, CSV, or a PDF to be printed. */
public final class WriteTable {

    /** More rows than this are not for paper. */
    public static final int PRINTED = 2_000;

    private final boolean practice;

    /** @param practice whether the store holds invented data, which every file then tells */
    public WriteTable(boolean practice) {
        this.practice = practice;
    }

    /** The forms that a table can take. */
    public enum Form {
        XLSX, CSV, PDF;

        /** The end of the file's name, without the dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What every table of a standing's students tells of itself: unit and date, that names are in it, its sources. */
    public List<String> about(Standing standing, Language language) {
        SummaryWords words = new SummaryWords(language);
        String unit = standing.unit() == null ? words.get("unit.all") : standing.unit();
        List<String> lines = new ArrayList<>();
        lines.add(unit + " · " + words.get("asOf", Format.day(standing.date())) + " · " + words.get("marking.internal"));
        if (practice) {
            lines.add(words.get("practice"));
        }
        lines.add(words.sources(standing.cohort().sources()));
        return List.copyOf(lines);
    }

    /** Writes the file; one of the same name is replaced when all is on the disk. */
    public void write(Path file, Form form, WordTable table) throws IOException {
        WholeFile.write(file, switch (form) {
            case XLSX -> new TableXlsx().write(table);
            case CSV -> new TableCsv().write(table).getBytes(StandardCharsets.UTF_8);
            case PDF -> new TablePdf().write(table);
        });
    }

    /** Writes a screen as a PDF to be printed; a file of the same name is replaced when all is on the disk. */
    public void write(Path file, Pages pages) throws IOException {
        WholeFile.write(file, new TablePdf().write(pages));
    }

    /** The name of a file, safe everywhere: {@code luotsi-tilannekuva-2026-11-23.pdf}. */
    public static String fileName(String title, LocalDate date, Form form) {
        return "luotsi-" + WriteSummary.slug(title) + "-" + date + "." + form.ending();
    }
}
