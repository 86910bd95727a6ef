package fi.luotsi.intake.transfer;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads one table of a mass transfer, in all its parts: UTF-8, commas, quotes only where they are needed. */
final class TransferTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    /** Takes the rows. */
    interface Sink {
        void row(Row row) throws FileFault;
    }

    private final List<TransferPart> parts;
    private final Progress progress;
    private final Map<String, Integer> places = new HashMap<>();

    TransferTable(List<TransferPart> parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    /** A row with its file and line, for messages. */
    final class Row {
        private final CSVRecord record;
        private final String file;
        private final long line;

        private Row(CSVRecord record, String file, long line) {
            this.record = record;
            this.file = file;
            this.line = line;
        }

        /** The text of a column, null when it is empty or the table has no such column. */
        @Nullable String get(String column) {
            Integer place = places.get(column);
            if (place == null || place >= record.size() || record.get(place).isBlank()) {
                return null;
            }
            return record.get(place);
        }

        /** Whether it has as many fields as the heading. */
        boolean complete() {
            return record.size() == places.size();
        }

        String file() {
            return file;
        }

        long line() {
            return line;
        }
    }

    /**
     * Reads all rows of all parts; only the first part needs a heading.
     *
     * @throws FileFault when a part is not the text it should be
     */
    void each(Sink sink) throws FileFault, IOException {
        for (TransferPart part : parts) {
            try (BufferedReader reader = new BufferedReader(
                            new InputStreamReader(part.open(), StandardCharsets.UTF_8.newDecoder()), 1 << 16);
                    CSVParser parser = FORMAT.parse(reader)) {
                for (CSVRecord record : parser) {
                    progress.check();
                    if (!heading(record)) {
                        sink.row(new Row(record, part.name(), parser.getCurrentLineNumber()));
                    }
                }
            } catch (CharacterCodingException e) {
                throw new FileFault("transfer.encoding", Clean.forMessage(part.name()));
            } catch (CSVException e) {
                throw new FileFault("transfer.damaged", Clean.forMessage(part.name()));
            } catch (UncheckedIOException e) {
                throw new FileFault(
                        e.getCause() instanceof CharacterCodingException ? "transfer.encoding" : "transfer.damaged",
                        Clean.forMessage(part.name()));
            }
        }
    }

    private boolean heading(CSVRecord record) {
        if (record.getRecordNumber() > 1 || TransferKind.of(names(record)) == null) {
            return false;
        }
        places.clear();
        List<String> names = names(record);
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i), i);
        }
        return true;
    }

    private static List<String> names(CSVRecord record) {
        return record.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
    }
}
