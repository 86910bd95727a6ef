package fi.luotsi.cli;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.MissingPlan;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Progress;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code luotsi student STUDYRIGHT-OID}: one student's plan, items, flags with their arithmetic, and history. */
@CommandLine.Command(name = "student")
final class StudentCommand extends Command {

    @Parameters(paramLabel = "STUDYRIGHT-OID", descriptionKey = "study-right")
    String studyRight = "";

    StudentCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        try (Keep keep = open()) {
            Standing standing = standing(keep, null);
            Student student = standing.student(studyRight);
            if (student == null) {
                throw new Mistake("unknown-student", studyRight);
            }
            keep.uses().add(new Use(
                    student.joined().person().protectedPerson() ? Use.What.VIEW_PROTECTED : Use.What.VIEW, studyRight, ""));
            Situation situation = standing.situation(student);
            if (output().isJson()) {
                output().json(json(situation, standing));
            } else {
                print(situation, standing);
            }
            return 0;
        }
    }

    private Map<String, @Nullable Object> json(Situation situation, Standing standing) {
        Student student = situation.student();
        Map<String, @Nullable Object> json = who(student, standing);
        json.put("start", iso(situation.start()));
        json.put("estimatedEnd", iso(situation.estimatedEnd()));
        json.put("state", situation.state() == null ? null : situation.state().state());
        json.put("pointsAchieved", Progress.achieved(situation));
        json.put("pointsExpected", Progress.expected(situation));
        Plan plan = student.plan();
        if (plan != null) {
            Map<String, @Nullable Object> told = new LinkedHashMap<>();
            told.put("firstApproval", iso(plan.firstApproval()));
            told.put("updated", iso(plan.lastUpdate()));
            told.put("competenceReached", iso(plan.competenceReached()));
            json.put("plan", told);
            json.put("items", plan.items().stream().map(item -> item(item, situation, standing)).toList());
        } else {
            json.put("plan", null);
            json.put("missingPlan", missing(student, standing));
            json.put("items", List.of());
        }
        json.put("flags", flags(standing).stream().map(flag -> {
            Map<String, @Nullable Object> row = FlagRow.json(flag, standing.marks());
            row.put("title", standing.texts().title(language(), flag.rule()));
            row.put("arithmetic", standing.texts().sum(language(), flag.rule(), flag.facts()));
            row.put("todo", standing.texts().todo(language(), flag.rule(), flag.facts()));
            return row;
        }).toList());
        json.put("cleared", standing.marks().clearedOf(studyRight).stream().map(FlagRow::cleared).toList());
        json.put("notComputed", standing.run().notComputed().stream()
                .filter(n -> n.studyRight() == null || n.studyRight().equals(studyRight))
                .map(n -> Map.of("rule", n.rule(), "missing", n.missing()))
                .toList());
        json.put("history", standing.trend().stream().map(point -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("snapshot", point.snapshot());
            row.put("date", point.date().toString());
            row.put("flags", point.open().stream().filter(key -> key.studyRight().equals(studyRight))
                    .map(Flag.Key::rule).sorted().toList());
            return row;
        }).toList());
        return json;
    }

    private Map<String, @Nullable Object> who(Student student, Standing standing) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("studyRight", student.studyRight());
        json.put("asOf", standing.date().toString());
        json.put("name", student.protectedPerson() ? null : student.fullName());
        json.put("group", student.group());
        json.put("unit", student.unit());
        json.put("teacher", student.teacher());
        json.put("otherRights", student.otherRights().isEmpty() ? null : student.otherRights());
        Source rightFrom = student.joined().rightFrom();
        Source planFrom = student.joined().planFrom();
        json.put("rightFrom", rightFrom == null ? null : rightFrom.key());
        json.put("planFrom", planFrom == null ? null : planFrom.key());
        return json;
    }

    private Map<String, @Nullable Object> item(PlanItem item, Situation situation, Standing standing) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("key", item.key());
        row.put("kind", item.kind().name().toLowerCase(Locale.ROOT));
        row.put("name", name(item, standing));
        row.put("state", situation.itemState(item).name().toLowerCase(Locale.ROOT));
        row.put("result", situation.done(item).name().toLowerCase(Locale.ROOT));
        row.put("periods", item.periods().stream().map(StudentCommand::period).toList());
        row.put("demonstrations", item.demonstrations().stream().map(StudentCommand::demonstration).toList());
        return row;
    }

    private String name(PlanItem item, Standing standing) {
        return item.code() == null ? item.key() : standing.codes().called(language(), item.code());
    }

    private static Map<String, @Nullable Object> period(LearningPeriod period) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("start", period.start().toString());
        row.put("end", period.end().toString());
        row.put("mode", period.mode());
        return row;
    }

    private static Map<String, @Nullable Object> demonstration(Demonstration demonstration) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("start", demonstration.start().toString());
        row.put("end", demonstration.end().toString());
        return row;
    }

    private List<Flag> flags(Standing standing) {
        return standing.run().flags().stream().filter(flag -> flag.studyRight().equals(studyRight)).toList();
    }

    private void print(Situation situation, Standing standing) {
        who(situation.student(), standing).forEach((key, value) -> {
            if (value != null) {
                around.out().println(texts().say("student-" + key, value));
            }
        });
        Plan plan = situation.planOrNull();
        if (plan == null) {
            MissingPlan missing = situation.student().missingPlan();
            around.out().println(texts().say("student-no-plan", missing == null ? "" : evidence(missing, standing)));
        } else {
            output().table(List.of("name", "state", "periods", "demonstrations"), plan.items().stream().map(item -> {
                Map<String, @Nullable Object> row = item(item, situation, standing);
                row.put("state", standing.texts().itemState(language(), situation.itemState(item)));
                row.put("periods", item.periods().stream().map(p -> p.start() + "–" + p.end()).toList());
                row.put("demonstrations", item.demonstrations().stream().map(d -> d.start() + "–" + d.end()).toList());
                return row;
            }).toList());
        }
        for (Flag flag : flags(standing)) {
            if (flag.hiddenBy() == null) {
                around.out().println();
                around.out().println(flag.rule().id() + " " + standing.texts().severity(language(), flag.severity())
                        + ": " + standing.texts().title(language(), flag.rule()));
                around.out().println("  " + standing.texts().sum(language(), flag.rule(), flag.facts()));
                around.out().println("  " + standing.texts().todo(language(), flag.rule(), flag.facts()));
            }
        }
    }

    private @Nullable Map<String, @Nullable Object> missing(Student student, Standing standing) {
        MissingPlan missing = student.missingPlan();
        if (missing == null) {
            return null;
        }
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("which", missing.which().key());
        told.put("evidence", missing.evidence().key());
        told.put("approved", iso(missing.approved()));
        told.put("words", evidence(missing, standing));
        return told;
    }

    private String evidence(MissingPlan missing, Standing standing) {
        return standing.texts().say(language(), new Fact.Words(List.of(missing.evidence().key())));
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
