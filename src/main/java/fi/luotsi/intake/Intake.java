package fi.luotsi.intake;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.intake.json.JsonRecords;
import fi.luotsi.intake.json.SideBySide;
import fi.luotsi.intake.mapping.MappedTable;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.reference.ResponseTable;
import fi.luotsi.intake.report.ReportReader;
import fi.luotsi.intake.table.Ahead;
import fi.luotsi.intake.table.CsvTable;
import fi.luotsi.intake.table.Line;
import fi.luotsi.intake.table.Table;
import fi.luotsi.intake.transfer.TransferReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads files: guards first, then what the file is by its content, then its rows one by one. Trouble with the data
 * never comes out as an exception but in the report.
 */
public final class Intake {

    /** Sizes over these are refused unread. */
    static final long JSON_LIMIT = 1L << 30;

    static final long TABLE_LIMIT = 100L << 20;

    private final LocalDate today;

    public Intake(Clock clock) {
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Helsinki")));
    }

    /**
     * Reads one file.
     *
     * @param rows takes the rows as they are read; when the report says {@code REFUSED} the caller must discard them
     * @return what became of the file; new, changed and unchanged rows are counted as {@code rows} answered
     * @throws Progress.Cancelled when the user stops the work
     */
    public FileReport read(InputFile file, Rows rows, Reading options, Progress progress) {
        Tally tally = new Tally(file.name(), rows, false);
        return read(new Job(file, rows, options, progress, tally, today, null));
    }

    /**
     * Reads records that were in quarantine as a file of their own: the good ones are taken however many still are bad.
     *
     * @return as {@link #read}
     * @throws Progress.Cancelled when the user stops the work
     */
    public FileReport again(InputFile file, Rows rows, Reading options, Progress progress) {
        Tally tally = new Tally(file.name(), rows, true);
        return read(new Job(file, rows, options, progress, tally, today, null));
    }

    /**
     * As {@link #again(InputFile, Rows, Reading, Progress)} for rows of a table.
     *
     * @param source what they were read as before
     * @param instructions what the sheet of instructions of a KOSKI report told; empty for other tables
     */
    public FileReport again(
            String name, Source source, Table table, List<String> instructions, Rows rows, Reading options,
            Progress progress) {
        Tally tally = new Tally(name, rows, true);
        Job job = new Job(InputFile.of(name, new byte[0]), rows, options, progress, tally, today, null);
        try {
            if (source != Source.KOSKI_REPORT) {
                return tally.report(job.known(new Ahead(table)));
            }
            new ReportReader(tally, rows, options.rowLimit(), progress).again(table, instructions);
            return tally.report(source);
        } catch (FileFault fault) {
            return tally.refused(source, fault);
        } catch (IOException e) {
            return tally.refused(source, trouble(e));
        }
    }

    /**
     * What the beginning of a table looks like.
     *
     * @param table null when the file is no table, or cannot be read so far
     * @param refused why the file as a whole would be refused, null when it would not be
     */
    public record Preview(@Nullable TablePreview table, @Nullable Problem refused) {}

    /** The beginning of a table as an import would read it, by the same way; nothing is kept. */
    public Preview preview(InputFile file, Reading options) {
        Beginning beginning = new Beginning(file.name());
        Reading table = new Reading(
                Source.TABLE, options.rowLimit(), options.mapping(), options.saved(), options.passwords());
        FileReport report = read(new Job(
                file, new NoRows(), table, Progress.NONE, new Tally(file.name()), today, beginning));
        return beginning.preview(report);
    }

    /** The mapping given, or the saved one that fits the heading of a table; null when there is none. */
    public @Nullable Mapping mapping(InputFile file, Reading options) {
        if (options.mapping() != null || options.saved().isEmpty() || file instanceof TransferSet) {
            return options.mapping();
        }
        TablePreview table = preview(file, options.first(1).with(Passwords.NONE)).table();
        return table != null && table.saved() ? table.mapping() : null;
    }

    private FileReport read(Job job) {
        InputFile file = job.file;
        Tally tally = job.tally;
        Reading options = job.options;
        try {
            job.progress.at(file.name(), 0, 0);
            String state = file.state();
            Source source = job.run(checked(file));
            if (!file.state().equals(state)) {
                throw new FileFault("file.changed");
            }
            String target = file.target();
            if (target != null) {
                tally.warnLine("file.link", null, null, target);
            }
            return tally.report(source);
        } catch (FileFault fault) {
            return tally.refused(options.asked(), fault);
        } catch (IOException e) {
            return tally.refused(options.asked(), trouble(e));
        }
    }

    /**
     * Looks whether the file can be read at all, without opening anything that is no ordinary file.
     *
     * @return the report of its refusal, or null when it can be read
     */
    public @Nullable FileReport refusal(InputFile file) {
        try {
            checked(file);
            file.open().close();
            return null;
        } catch (FileFault fault) {
            return new Tally(file.name()).refused(null, fault);
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    /** The report of a file that could not be read to its end. */
    public FileReport unreadable(InputFile file, IOException trouble) {
        return new Tally(file.name()).refused(null, trouble(trouble));
    }

    /** The report of a file that somebody wrote to while it was read. */
    public FileReport changed(InputFile file) {
        return new Tally(file.name()).refused(null, new FileFault("file.changed"));
    }

    /** The report of a table that the user has left out. */
    public FileReport leftOut(InputFile file) {
        return new Tally(file.name()).refused(null, new FileFault("file.left-out"));
    }

    private static long checked(InputFile file) throws FileFault, IOException {
        long size = file.size();
        if (size == 0) {
            throw new FileFault("file.empty");
        }
        if (size > JSON_LIMIT) {
            throw new FileFault("file.too-large");
        }
        return size;
    }

    /**
     * Takes ZIP files apart and puts the files of a mass transfer together. Only looks at what the files are; nothing of
     * their content is read yet.
     *
     * @return the files to read, in order; a ZIP that cannot be taken apart is one refused piece
     */
    public List<Piece> unfold(List<InputFile> files, Progress progress) {
        return new Unfolding(progress).of(files);
    }

    private static FileFault trouble(IOException e) {
        return switch (e) {
            case Counted.TooLarge _ -> new FileFault("file.too-large");
            case InputFile.NotAFile not -> new FileFault(not.folder() ? "file.folder" : "file.not-regular");
            case NoSuchFileException _ -> new FileFault("file.missing");
            case AccessDeniedException _ -> new FileFault("file.no-right");
            case FileSystemLoopException _ -> new FileFault("file.loop");
            case ZipException _ -> new FileFault("zip.damaged");
            default -> {
                String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
                // Windows says in its own language that another process uses the file.
                boolean used = message.contains("process") || message.contains("prosess");
                yield new FileFault(message.contains("symbolic links") ? "file.loop"
                        : used ? "file.in-use" : "file.unreadable");
            }
        };
    }

    /** The reading of one file. */
    private record Job(
            InputFile file, Rows rows, Reading options, Progress progress, Tally tally, LocalDate today,
            @Nullable Beginning beginning) {

        Source run(long size) throws FileFault, IOException {
            if (file instanceof TransferSet set) {
                JsonFile rights = new JsonFile(tally, rows, options, progress, reader());
                new TransferReader(set.parts(), tally, rights, progress).read();
                return rights.finish();
            }
            byte[] head;
            try (InputStream in = file.open()) {
                head = in.readNBytes(Content.HEAD);
            }
            return switch (Content.of(head)) {
                case JSON -> json(size);
                case TABLE -> table(file, size);
                case ZIP -> workbook().zip(size);
                case EMPTY -> throw new FileFault("file.empty");
                case OLE -> workbook().protectedOne(size);
                case HTML -> throw new FileFault("file.html");
                case XML -> throw new FileFault("file.xml");
                case FLAT_BOOK -> throw new FileFault("file.other-book", "LibreOffice (.fods)");
                case XML_BOOK -> throw new FileFault("file.other-book", "Excel 2003 (.xml)");
                case PDF -> throw new FileFault("file.pdf");
                case IMAGE -> throw new FileFault("file.image");
                case PACKED -> throw new FileFault("file.packed");
                case DOCUMENT -> throw new FileFault("file.office");
                case SHORTCUT -> throw new FileFault("file.shortcut");
                case UNKNOWN -> throw new FileFault("file.unknown");
            };
        }

        private Source json(long size) throws FileFault, IOException {
            if (options.rowLimit() == Long.MAX_VALUE) {
                Source source = sideBySide(size);
                if (source != null) {
                    return source;
                }
                tally.reset();
                rows.again();
            }
            JsonFile json = new JsonFile(tally, rows, options, progress, reader());
            try (InputStream in = counted(size)) {
                JsonRecords.read(in, tally, json);
            }
            return json.finish();
        }

        private WorkbookFile workbook() {
            return new WorkbookFile(file, rows, options, progress, tally, this::mapped);
        }

        /** Null when the file is to be read anew, which can tell what is wrong with it. */
        private @Nullable Source sideBySide(long size) {
            JsonFile json = new JsonFile(tally, rows, options, progress, reader());
            try (InputStream in = counted(size)) {
                return SideBySide.read(in, this::reader, RecordMemory.READERS, tally, json) ? json.finish() : null;
            } catch (FileFault | IOException e) {
                return null;
            }
        }

        private RecordReader reader() {
            return new RecordReader(file.name(), rows, today);
        }

        private InputStream counted(long size) throws IOException {
            return new Counted(file.open(), file.name(), size, JSON_LIMIT, progress);
        }

        private Source table(InputFile table, long size) throws FileFault, IOException {
            WorkbookFile.checkNameOfTable(file.name());
            if (size > TABLE_LIMIT) {
                try (InputStream in = table.open()) {
                    CsvTable.checkLines(in.readNBytes(1 << 20));
                }
                throw new FileFault("file.too-large");
            }
            try (Table csv = CsvTable.open(
                    () -> new Counted(table.open(), file.name(), size, TABLE_LIMIT, progress))) {
                return known(new Ahead(csv));
            }
        }

        /** Reads a table that is known by its heading, else the provider's own. */
        private Source known(Ahead table) throws FileFault, IOException {
            Line head = options.asked() == null || options.asked() == Source.ARVO ? ResponseTable.head(table) : null;
            if (head == null) {
                return mapped(table);
            }
            tally.readAs(Source.ARVO, null);
            new ResponseTable(tally, progress, file.name()).read(head, table, rows, options.rowLimit());
            return Source.ARVO;
        }

        /** Reads a table through a mapping, whatever file it stands in. */
        private Source mapped(Table table) throws FileFault, IOException {
            if (options.asked() != null && options.asked() != Source.ROSTER && options.asked() != Source.TABLE) {
                throw new FileFault("file.other-source", Sources.name(Source.TABLE), Sources.name(options.asked()));
            }
            if (beginning != null) {
                beginning.of(table);
            }
            return new MappedTable(tally, rows, progress, new MappedTable.How(
                    options.mapping(), options.saved(), options.rowLimit(), beginning)).read(table);
        }
    }
}
