package fi.luotsi.intake;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.intake.ehoks.PlanReader;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.json.JsonRecords;
import fi.luotsi.intake.koski.RightReader;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.reference.ReferenceRecords;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the records of one JSON file: finds out what they are and hands them on to their reader. */
final class JsonFile implements JsonRecords.Sink {

    private final Tally tally;
    private final Rows rows;
    private final Reading options;
    private final Progress progress;
    private final Fields fields;
    private final PlanReader plans;
    private final RightReader rights;
    private final ReferenceRecords references;
    private final Set<String> seen = new HashSet<>();
    private @Nullable Source source;
    private long records;
    private long plansOfOldFormat;

    JsonFile(Tally tally, Rows rows, Reading options, Progress progress, LocalDate today) {
        this.tally = tally;
        this.rows = rows;
        this.options = options;
        this.progress = progress;
        this.fields = new Fields(tally);
        this.plans = new PlanReader(fields, today);
        this.rights = new RightReader(fields);
        this.references = new ReferenceRecords(fields, rows);
    }

    @Override
    public boolean take(JsonObject record, long number) throws FileFault {
        progress.check();
        records++;
        tally.at(number);
        Source kind = kind(record);
        if (kind == null) {
            tally.leftOut(new RowFault("record.not-recognised", null));
        } else if (source != null && source != kind) {
            tally.leftOut(new RowFault("record.other-source", null));
        } else {
            if (options.asked() != null && options.asked() != kind) {
                throw new FileFault("file.other-source", Sources.name(kind), Sources.name(options.asked()));
            }
            source = kind;
            switch (kind) {
                case EHOKS -> plan(record);
                case KOSKI -> studyRights(record);
                default -> references.take(kind, record);
            }
        }
        return records < options.rowLimit();
    }

    private static @Nullable Source kind(JsonObject record) {
        Source reference = ReferenceRecords.kind(record);
        return reference != null ? reference
                : PlanReader.isPlan(record) ? Source.EHOKS
                : RightReader.isKoski(record) ? Source.KOSKI : null;
    }

    private void plan(JsonObject record) {
        if (PlanReader.isOld(record)) {
            plansOfOldFormat++;
        }
        Plan plan;
        try {
            plan = plans.read(record);
        } catch (RowFault fault) {
            tally.leftOut(fault);
            return;
        }
        Rows.Outcome outcome = rows.plan(plan);
        tally.within(null);
        tally.taken(outcome);
        if (!seen.add(plan.studyRight()) && outcome != Rows.Outcome.REPEATED) {
            tally.warn("plan.v20", "opiskeluoikeus-oid");
        }
    }

    private void studyRights(JsonObject record) {
        List<JsonObject> all;
        try {
            if (record.fault() != null) {
                throw record.fault();
            }
            all = rights.rights(record);
        } catch (RowFault fault) {
            tally.leftOut(fault);
            return;
        }
        Learner learner = null;
        RowFault trouble = null;
        try {
            learner = rights.learner(record);
        } catch (RowFault fault) {
            trouble = fault;
        }
        for (JsonObject right : all) {
            studyRight(right, learner, trouble);
        }
    }

    private void studyRight(JsonObject record, @Nullable Learner learner, @Nullable RowFault trouble) {
        fields.aboutStudyRight(record, "oid");
        tally.within(null);
        StudyRight right;
        try {
            if (!rights.followed(record)) {
                return;
            }
            if (trouble != null && record.has("oid")) {
                throw trouble;
            }
            right = rights.read(record, learner);
        } catch (RowFault fault) {
            tally.leftOut(fault);
            return;
        }
        Rows.Outcome outcome = rows.right(right);
        tally.within(null);
        tally.taken(outcome);
    }

    @Override
    public void failed(int count) {
        tally.warnLine("plan.failed-ids", null, "failed-ids", Integer.toString(count));
    }

    /**
     * Looks at the file as a whole once it is read.
     *
     * @throws FileFault when nothing in it can be used
     */
    Source finish() throws FileFault {
        if (records == 0) {
            throw new FileFault("json.no-records");
        }
        if (source == null) {
            throw new FileFault("json.not-recognised");
        }
        references.finish();
        if (plansOfOldFormat > 0 && plansOfOldFormat == records) {
            throw new FileFault("plan.only-old");
        }
        if (source == Source.KOSKI) {
            if (tally.read() == 0) {
                throw new FileFault(rights.skipped() > 0 ? "right.only-other" : "json.no-records");
            }
            if (rights.skipped() > 0) {
                tally.warnLine("right.other-education", null, "tyyppi", Long.toString(rights.skipped()));
            }
            if (rights.sensitive() > 0) {
                tally.warnLine("right.sensitive", null, null, Long.toString(rights.sensitive()), dropped());
            }
        }
        return source;
    }

    private String dropped() {
        return rights.sensitiveKeys().entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")").collect(Collectors.joining(", "));
    }
}
