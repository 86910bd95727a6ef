package fi.luotsi.intake.transfer;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.json.JsonRecords;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.part.Withheld;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a mass transfer: puts each study right together again as the JSON that KOSKI itself gives, and hands it on to
 * the reader of KOSKI's JSON, so that both come out alike.
 */
public final class TransferReader {

    private static final Pattern PART = Pattern.compile("\\.\\d+$");

    private final Map<TransferKind, List<TransferPart>> files;
    private final Tally tally;
    private final JsonRecords.Sink sink;
    private final Progress progress;
    private final Map<String, List<TransferRow>> performances = new HashMap<>();
    private final Map<String, List<TransferRow>> units = new HashMap<>();
    private final Assembly assembly = new Assembly();
    private long number;
    private boolean more = true;

    /**
     * A reader of one transfer.
     *
     * @param files the files of each kind, parts of a table in their order
     * @param sink takes each study right as a learner's record
     */
    public TransferReader(
            Map<TransferKind, List<TransferPart>> files, Tally tally, JsonRecords.Sink sink, Progress progress) {
        this.files = files;
        this.tally = tally;
        this.sink = sink;
        this.progress = progress;
    }

    /**
     * Reads it all.
     *
     * @throws FileFault when the study rights are missing, or a file is not the text it should be
     */
    public void read() throws FileFault, IOException {
        if (!files.containsKey(TransferKind.RIGHTS) && !files.containsKey(TransferKind.VOIDED)) {
            throw new FileFault("transfer.no-rights", TransferKind.RIGHTS.file() + ".csv");
        }
        oneTransfer();
        for (TransferKind needed : List.of(TransferKind.PERFORMANCES, TransferKind.UNITS)) {
            if (!files.containsKey(needed) && files.containsKey(TransferKind.RIGHTS)) {
                tally.warnLine("transfer.missing-file", null, null, needed.file() + ".csv");
            }
        }
        table(TransferKind.PERFORMANCES).each(row -> gather(performances, row, "opiskeluoikeus_oid",
                "paatason_suoritus_id"));
        table(TransferKind.UNITS).each(row -> gather(units, row, "paatason_suoritus_id", "osasuoritus_id"));
        table(TransferKind.RIGHTS).each(row -> right(row, false));
        table(TransferKind.VOIDED).each(row -> right(row, true));
    }

    /** Parts of a table have its name and a number; two tables of one kind are of two transfers, whose numbers collide. */
    private void oneTransfer() throws FileFault {
        for (List<TransferPart> parts : files.values()) {
            if (parts.stream().map(part -> PART.matcher(part.name()).replaceFirst("")).distinct().count() > 1) {
                throw new FileFault("transfer.two", Clean.forMessage(parts.get(0).name()), Clean.forMessage(parts.get(1).name()));
            }
        }
    }

    private TransferTable table(TransferKind kind) {
        return new TransferTable(files.getOrDefault(kind, List.of()), progress);
    }

    private static void gather(
            Map<String, List<TransferRow>> rows, TransferTable.Row row, String belongsTo, String id) {
        String owner = row.get(belongsTo);
        if (owner != null) {
            rows.computeIfAbsent(owner, none -> new ArrayList<>(4)).add(TransferRow.of(row, id));
        }
    }

    private void right(TransferTable.Row row, boolean voided) throws FileFault {
        if (!more) {
            return;
        }
        number++;
        tally.begin();
        byte[] record;
        try {
            record = assemble(row, voided);
        } catch (RowFault fault) {
            tally.at(number);
            tally.about(String.valueOf(row.get("opiskeluoikeus_oid")));
            leftOut(row, fault);
            return;
        }
        try {
            tally.notARecord();
            JsonRecords.read(new ByteArrayInputStream(record), tally, new JsonRecords.Sink() {
                @Override
                public boolean take(JsonObject object, long first) throws FileFault {
                    more = sink.take(object, number);
                    return more;
                }

                @Override
                public void failed(int plans) {
                    // A mass transfer tells of no failures.
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The column of JSON holds much that is never kept, and here it cannot be told from the rest. */
    private void leftOut(TransferTable.Row row, RowFault fault) {
        List<String> names = row.names();
        Set<Integer> withheld = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals("data") || Withheld.removes(names.get(i), false)) {
                withheld.add(i);
            }
        }
        tally.leftOut(fault, names, row.fields(), withheld);
    }

    private byte[] assemble(TransferTable.Row row, boolean voided) throws RowFault {
        if (!row.complete()) {
            throw new RowFault("transfer.width", null, row.file(), Long.toString(row.line()));
        }
        if (voided) {
            return assembly.voided(row);
        }
        Map<TransferRow, List<TransferRow>> all = new LinkedHashMap<>();
        String oid = row.get("opiskeluoikeus_oid");
        List<TransferRow> own = oid == null ? null : performances.remove(oid);
        for (TransferRow performance : own == null ? List.<TransferRow>of() : own) {
            List<TransferRow> results = units.remove(performance.id());
            all.put(performance, results == null ? List.of() : results);
        }
        return assembly.right(row, all);
    }
}
