package fi.luotsi.bench;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.TuvaPart;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.plan.Workplace;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records of a cohort as CSV files, one a table of {@code tables.sql}, which a database reads faster than
 * rows given one by one. Texts stand in quotes, null is nothing at all.
 */
final class DuckTables implements AutoCloseable {

    private final Path folder;
    private final Map<String, BufferedWriter> files = new LinkedHashMap<>();
    private int items;
    private int performances;
    private int units;

    private DuckTables(Path folder) {
        this.folder = folder;
    }

    /** Writes everybody; gives the file of each table that has rows. */
    static Map<String, Path> write(Cohort cohort, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Path> written = new LinkedHashMap<>();
        try (DuckTables tables = new DuckTables(folder)) {
            for (int i = 0; i < cohort.students().size(); i++) {
                tables.row("students", i);
                Plan plan = cohort.students().get(i).plan();
                if (plan != null) {
                    tables.plan(i, plan);
                }
                StudyRight right = cohort.students().get(i).right().orNull();
                if (right != null) {
                    tables.right(i, right);
                }
            }
            tables.files.keySet().forEach(table -> written.put(table, tables.file(table)));
        }
        return written;
    }

    private void plan(int student, Plan plan) throws IOException {
        row("plans", student, plan.firstApproval(), plan.approved(), plan.updated(), plan.acquisitionNeed());
        for (PriorLearning prior : plan.prior()) {
            row("prior", student, prior.code());
        }
        for (PlanItem item : plan.items()) {
            int number = items++;
            row("items", number, student, item.kind().name(), item.code(), item.name(), item.key());
            for (LearningPeriod period : item.periods()) {
                Workplace workplace = period.workplace();
                row("periods", number, student, period.id(), period.start(), period.end(), period.mode(),
                        workplace != null, workplace != null && workplace.reachable());
            }
            for (Demonstration demonstration : item.demonstrations()) {
                row("demonstrations", number, student, demonstration.start(), demonstration.end());
            }
        }
        for (TuvaPart part : plan.tuvaParts()) {
            row("other_dates", student, "tuva", part.start(), part.end());
        }
        for (DateRange range : plan.supportStudies()) {
            row("other_dates", student, "support", range.start(), range.end());
        }
    }

    private void right(int student, StudyRight right) throws IOException {
        row("rights", student, right.type(), right.start(), right.estimatedEnd(), right.includedIn());
        int place = 0;
        for (StatePeriod state : right.states()) {
            row("states", student, place++, state.start(), state.state());
        }
        place = 0;
        for (Performance performance : right.performances()) {
            int number = performances++;
            row("performances", number, student, place++, performance.type(), performance.educationType(),
                    performance.extent());
            for (Performance.Mode mode : performance.modes()) {
                row("modes", number, mode.mode());
            }
            units(student, null, performance.units());
        }
    }

    private void units(int student, @Nullable Integer parent, List<UnitResult> results) throws IOException {
        for (UnitResult result : results) {
            int number = units++;
            row("units", number, parent, student, result.code(), result.local(), result.name().fi(),
                    result.name().sv(), result.name().en(), result.points(), result.unitGroup(), result.recognised());
            for (UnitResult.Grade grade : result.grades()) {
                row("grades", number, grade.passed());
            }
            units(student, number, result.areas());
        }
    }

    private Path file(String table) {
        return folder.resolve(table + ".csv");
    }

    private void row(String table, @Nullable Object... values) throws IOException {
        BufferedWriter out = files.get(table);
        if (out == null) {
            out = Files.newBufferedWriter(file(table));
            files.put(table, out);
        }
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            if (values[i] instanceof String text) {
                out.write('"' + text.replace("\"", "\"\"") + '"');
            } else if (values[i] != null) {
                out.write(values[i].toString());
            }
        }
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter file : files.values()) {
            file.close();
        }
    }
}
