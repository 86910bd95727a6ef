package fi.luotsi.intake;

import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.intake.ehoks.PlanReader;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.json.JsonText;
import fi.luotsi.intake.json.SideBySide;
import fi.luotsi.intake.koski.RightReader;
import fi.luotsi.intake.part.Notes;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.reference.ReferenceRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads records of a JSON file as plans or study rights, without taking them; each thread needs a reader of its own. */
final class RecordReader implements SideBySide.Reader<RecordReader.Read> {

    /**
     * A record that was read.
     *
     * @param source null when nobody knows what it is
     * @param old whether it is a plan of the format before mid-2019
     * @param parts its rows, in order
     * @param other a record of reference data, which is taken as it is; null for plans and study rights
     * @param digest of its bytes, null when it need not be remembered
     * @param memo what to remember of it, null when nothing
     * @param text the record as JSON; null when it is not at hand
     */
    record Read(
            long number, @Nullable Source source, boolean old, List<Part> parts, @Nullable JsonObject other,
            byte @Nullable [] digest, @Nullable String memo, @Nullable Supplier<String> text) {}

    /**
     * What one row of a record became: a row to take, a fault for which it is left out, or neither.
     *
     * @param studyRight of a plan
     * @param passedOver whether it is a study right that Luotsi does not follow
     * @param text of a row left out: the part of the record that it is, as JSON
     */
    record Part(
            Notes notes, Rows.@Nullable Ready row, @Nullable String studyRight, @Nullable RowFault fault,
            boolean passedOver, @Nullable Supplier<String> text) {}

    private final Rows rows;
    private final Tally tally;
    private final Fields fields;
    private final PlanReader plans;
    private final RightReader rights;
    private final RecordMemory memory;
    private List<Part> parts = List.of();

    RecordReader(String file, Rows rows, LocalDate today) {
        this.rows = rows;
        this.tally = new Tally(file);
        this.fields = new Fields(tally);
        this.plans = new PlanReader(fields, today);
        this.rights = new RightReader(fields);
        this.memory = new RecordMemory(file, today);
    }

    @Override
    public @Nullable Read recall(long number, byte[] digest) {
        Rows.Recalled recalled = rows.recall(digest);
        return recalled == null ? null : memory.read(number, recalled);
    }

    @Override
    public Read read(JsonObject record, long number, byte[] digest) {
        Read read = read(record, number);
        // A record that waits to be taken holds no more than it gave. Should its text be wanted after all, because it is
        // of another source than the file's others, the file is read anew.
        Supplier<String> text = read.source == null ? read.text : null;
        return new Read(number, read.source, read.old, read.parts, read.other, digest, memory.text(read), text);
    }

    /** Reads a record that is not to be remembered. */
    Read read(JsonObject record, long number) {
        tally.at(number);
        parts = new ArrayList<>(1);
        Supplier<String> text = () -> JsonText.of(record);
        Source reference = ReferenceRecords.kind(record);
        if (reference != null) {
            return new Read(number, reference, false, parts, record, null, null, text);
        }
        if (PlanReader.isPlan(record)) {
            plan(record);
            return new Read(number, Source.EHOKS, PlanReader.isOld(record), parts, null, null, null, text);
        }
        if (RightReader.isKoski(record)) {
            studyRights(record);
            return new Read(number, Source.KOSKI, false, parts, null, null, null, text);
        }
        return new Read(number, null, false, parts, null, null, null, text);
    }

    private void plan(JsonObject record) {
        try {
            Plan plan = plans.read(record);
            parts.add(new Part(tally.cut(), rows.ready(plan), plan.studyRight(), null, false, null));
        } catch (RowFault fault) {
            leftOut(fault, () -> JsonText.of(record));
        }
    }

    private void leftOut(RowFault fault, Supplier<String> text) {
        parts.add(new Part(tally.cut(), null, null, fault, false, text));
    }

    private void studyRights(JsonObject record) {
        List<JsonObject> all;
        try {
            if (record.fault() != null) {
                throw record.fault();
            }
            all = rights.rights(record);
        } catch (RowFault fault) {
            leftOut(fault, () -> JsonText.of(record));
            return;
        }
        Learner learner = null;
        RowFault trouble = null;
        try {
            learner = rights.learner(record);
        } catch (RowFault fault) {
            trouble = fault;
        }
        if (all.isEmpty()) {
            parts.add(new Part(tally.cut(), null, null, null, false, null));
        }
        for (JsonObject right : all) {
            studyRight(right, learner, trouble, () -> right == record
                    ? JsonText.of(record) : JsonText.of(record, "opiskeluoikeudet", right));
        }
    }

    private void studyRight(
            JsonObject record, @Nullable Learner learner, @Nullable RowFault trouble, Supplier<String> text) {
        fields.aboutStudyRight(record, "oid");
        tally.within(null);
        try {
            if (!rights.followed(record)) {
                parts.add(new Part(tally.cut(), null, null, null, true, null));
                return;
            }
            if (trouble != null && record.has("oid")) {
                throw trouble;
            }
            StudyRight right = rights.read(record, learner);
            parts.add(new Part(tally.cut(), rows.ready(right), null, null, false, null));
        } catch (RowFault fault) {
            leftOut(fault, text);
        }
    }
}
