package fi.luotsi.intake;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.ProblemTexts;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Versioned;
import fi.luotsi.core.words.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A store in memory for the tests of readers: takes rows and answers as a store does. */
final class Collect implements Rows {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    final Map<String, Plan> plans = new LinkedHashMap<>();
    final Map<String, StudyRight> rights = new LinkedHashMap<>();
    final List<Placement> placements = new ArrayList<>();
    final Map<String, Versioned> others = new LinkedHashMap<>();
    final List<LeftOut> leftOut = new ArrayList<>();

    @Override
    public Outcome plan(Plan plan) {
        Plan before = plans.put(plan.studyRight(), plan);
        return before == null ? Outcome.NEW : before.equals(plan) ? Outcome.REPEATED : Outcome.CHANGED;
    }

    @Override
    public Outcome right(StudyRight right) {
        StudyRight before = rights.get(right.oid());
        if (before != null && before.version() != null && right.version() != null
                && before.version() > right.version()) {
            return Outcome.OLDER;
        }
        rights.put(right.oid(), right);
        return before == null ? Outcome.NEW : before.equals(right) ? Outcome.REPEATED : Outcome.CHANGED;
    }

    @Override
    public Outcome other(Versioned row) {
        Versioned before = others.put(row.key(), row);
        return before == null ? Outcome.NEW : before.equals(row) ? Outcome.REPEATED : Outcome.CHANGED;
    }

    @Override
    public void again() {
        plans.clear();
        rights.clear();
        placements.clear();
        others.clear();
        leftOut.clear();
    }

    @Override
    public void leftOut(LeftOut row) {
        leftOut.add(row);
    }

    @Override
    public Outcome placement(Placement placement) {
        boolean there = placements.contains(placement);
        placements.add(placement);
        return there ? Outcome.REPEATED : Outcome.NEW;
    }

    Plan onlyPlan() {
        return plans.values().iterator().next();
    }

    StudyRight onlyRight() {
        return rights.values().iterator().next();
    }

    FileReport read(Path file) {
        return read(InputFile.of(file));
    }

    /** Reads a file; of a ZIP all files in it, reported as one, or the first refused one. */
    FileReport read(InputFile file) {
        return read(file, Reading.ALL);
    }

    /** As {@link #read(InputFile)}, in another way. */
    FileReport read(InputFile file, Reading reading) {
        Intake intake = new Intake(CLOCK);
        List<FileReport> reports = intake.unfold(List.of(file), Progress.NONE).stream()
                .map(piece -> piece.file() == null ? piece.refused()
                        : intake.read(piece.file(), this, reading, Progress.NONE))
                .toList();
        return reports.stream().filter(report -> report.status() == FileReport.Status.REFUSED).findFirst()
                .orElseGet(() -> reports.size() == 1 ? reports.getFirst() : FileReport.merged(file.name(), reports));
    }

    FileReport read(String content) {
        return read(InputFile.of("aineisto", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** All sentences of a report, one a line. */
    static String sentences(FileReport report, Language language) {
        return report.problems().stream().map(problem -> new ProblemTexts().sentence(language, problem))
                .collect(Collectors.joining("\n"));
    }
}
