package fi.luotsi.intake;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Source;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.report.ReportReader;
import fi.luotsi.intake.table.Line;
import fi.luotsi.intake.table.Protection;
import fi.luotsi.intake.table.Table;
import fi.luotsi.intake.table.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a workbook: opens it, with its password when it has one, and finds out who reads it. */
final class WorkbookFile {

    /** Rows of a sheet that are looked at for a heading. */
    private static final int HEAD = 50;

    private final InputFile file;
    private final Rows rows;
    private final Reading options;
    private final Progress progress;
    private final Tally tally;
    private final OwnTable own;

    /** Reads the provider's own table. */
    interface OwnTable {
        Source read(Table table) throws FileFault, IOException;
    }

    /** A workbook that {@code own} reads when it is not one of KOSKI's reports. */
    WorkbookFile(
            InputFile file, Rows rows, Reading options, Progress progress, Tally tally, OwnTable own) {
        this.file = file;
        this.rows = rows;
        this.options = options;
        this.progress = progress;
        this.tally = tally;
        this.own = own;
    }

    /**
     * Refuses a table of text that is named as a workbook: somebody has renamed it, and a spreadsheet program that opens
     * such a file changes ids and dates on the way.
     */
    static void checkNameOfTable(String name) throws FileFault {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx") || lower.endsWith(".xlsm")) {
            throw new FileFault("file.csv-as-xlsx");
        }
    }

    /** Reads a ZIP that is a workbook; any other lies inside another ZIP, or it would have been taken apart. */
    Source zip(long size) throws FileFault, IOException {
        boolean office;
        try (InputStream in = file.open()) {
            office = Workbook.isOffice(in);
        }
        if (!office) {
            throw new FileFault("zip.nested");
        }
        return workbook(content(size));
    }

    /** Reads a workbook protected with a password, which is asked for and never kept. */
    Source protectedOne(long size) throws FileFault, IOException {
        return workbook(Protection.open(content(size), wrong -> {
            progress.check();
            return options.passwords().of(file.name(), wrong);
        }));
    }

    private byte[] content(long size) throws FileFault, IOException {
        if (size > Intake.TABLE_LIMIT) {
            throw new FileFault("file.too-large");
        }
        try (InputStream in = new Counted(file.open(), file.name(), size, Intake.TABLE_LIMIT, progress)) {
            return in.readAllBytes();
        }
    }

    private Source workbook(byte[] content) throws FileFault, IOException {
        if (file.name().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new FileFault("file.xlsx-as-csv");
        }
        try (Workbook book = Workbook.open(content, tally)) {
            ReportReader reports = new ReportReader(tally, rows, options.rowLimit(), progress);
            if (!reports.recognise(book)) {
                return ownTable(book);
            }
            if (options.asked() != null && options.asked() != Source.KOSKI_REPORT) {
                throw new FileFault(
                        "file.other-source", Sources.name(Source.KOSKI_REPORT), Sources.name(options.asked()));
            }
            reports.read();
            return Source.KOSKI_REPORT;
        }
    }

    /** The first visible sheet that has a row of at least two cells, which may be a heading. */
    private Source ownTable(Workbook book) throws FileFault, IOException {
        List<String> hidden = new ArrayList<>();
        for (Workbook.Sheet sheet : book.sheets()) {
            if (sheet.hidden()) {
                hidden.add(Clean.forMessage(sheet.name()));
            } else if (book.head(sheet, HEAD).stream().anyMatch(WorkbookFile::several)) {
                try (Table table = book.table(sheet)) {
                    return own.read(table);
                }
            }
        }
        if (!hidden.isEmpty()) {
            throw new FileFault("xlsx.only-hidden", String.join(", ", hidden));
        }
        throw new FileFault("file.empty");
    }

    private static boolean several(Line line) {
        return line.texts().stream().filter(text -> !text.isBlank()).count() > 1;
    }
}
