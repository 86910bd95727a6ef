package fi.luotsi.store;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StudyRight;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Imports for tests in one line. */
final class Imports {

    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 2, 8, 30);

    private Imports() {}

    static int plans(Keep keep, LocalDateTime taken, String sha256, Collection<Plan> plans) {
        try (Importing run = keep.begin(taken)) {
            Importing.FileRows file = run.file("plans.json");
            plans.forEach(file::plan);
            file.keep(Source.EHOKS, sha256);
            return run.complete(List.of(report("plans.json", plans.size())));
        }
    }

    static int rights(Keep keep, LocalDateTime taken, String sha256, Collection<StudyRight> rights) {
        try (Importing run = keep.begin(taken)) {
            Importing.FileRows file = run.file("rights.json");
            rights.forEach(file::right);
            file.keep(Source.KOSKI, sha256);
            return run.complete(List.of(report("rights.json", rights.size())));
        }
    }

    static int placements(Keep keep, LocalDateTime taken, String sha256, Collection<Placement> placements) {
        try (Importing run = keep.begin(taken)) {
            Importing.FileRows file = run.file("roster.csv");
            placements.forEach(file::placement);
            file.keep(Source.ROSTER, sha256);
            return run.complete(List.of(report("roster.csv", placements.size())));
        }
    }

    static FileReport report(String file, long rows) {
        return new FileReport(
                file, Source.EHOKS, FileReport.Status.ACCEPTED, rows, rows, 0, rows, 0, 0, Map.of("hetu", rows),
                Map.of(), Map.of(), List.of());
    }

    /** A row that an import leaves out. */
    static LeftOut row(Source source, long number, String... cells) {
        Problem problem = new Problem(
                Problem.Gravity.ROW_LEFT_OUT, "csv.not-oid", "ryhmat.csv", number, "oid", List.of("word"));
        return new LeftOut(source, problem, null, List.of("oid", "ryhmä"), List.of(cells));
    }
}
