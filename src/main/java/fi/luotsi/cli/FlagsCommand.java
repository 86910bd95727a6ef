package fi.luotsi.cli;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.StepOrder;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.work.FollowUp;
import fi.luotsi.work.LimitSetting;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi flags}: the flags on the reporting date, hidden ones and what was not computed included. */
@CommandLine.Command(name = "flags")
final class FlagsCommand extends Command {

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "rule")
    List<String> rules = new ArrayList<>();

    @Option(names = "--unit", paramLabel = "U", descriptionKey = "unit")
    @Nullable String unit;

    @Option(names = "--group", paramLabel = "G", descriptionKey = "group")
    @Nullable String group;

    @Option(names = "--qualification", paramLabel = "Q", descriptionKey = "qualification")
    @Nullable String qualification;

    @Option(names = "--set", paramLabel = "RULE.limit=value", descriptionKey = "set")
    List<String> settings = new ArrayList<>();

    @Option(names = "--fail-on-findings", descriptionKey = "fail-on-findings")
    boolean failOnFindings;

    FlagsCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        List<LimitSetting> tried = tried();
        checkRules();
        try (Keep keep = open()) {
            LimitBook book = new FollowUp(keep).book();
            for (LimitSetting one : tried) {
                book = book.trying(one.key(), one.value());
            }
            inOrder(LimitSetting.outOfOrder(tried, book, date(), unit, AllRules.with(Limits.DEFAULTS)));
            Standing standing = standing(keep, unit, book);
            Map<String, Student> students = new HashMap<>();
            standing.cohort().students().forEach(student -> students.put(student.studyRight(), student));
            List<Flag> flags = standing.run().flags().stream()
                    .filter(flag -> rules.isEmpty() || rules.contains(flag.rule().id()))
                    .filter(flag -> fits(students.get(flag.studyRight())))
                    .toList();
            keep.uses().add(Use.of(Use.What.EXPORT, "flags: " + flags.size()));
            if (output().isJson()) {
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("asOf", standing.date().toString());
                answer.put("flags", flags.stream().map(flag -> FlagRow.json(flag, standing.marks())).toList());
                answer.put("cleared", standing.marks().cleared().stream()
                        .filter(mark -> rules.isEmpty() || rules.contains(mark.rule()))
                        .filter(mark -> fits(students.get(mark.studyRight())))
                        .map(FlagRow::cleared).toList());
                answer.put("judgedWrong", judgedWrong(standing));
                answer.put("notComputed", notComputed(standing));
                output().json(answer);
            } else {
                output().table(
                        List.of("rule", "severity", "studyRight", "name", "group", "title", "line", "since",
                                "state", "doubtful"),
                        flags.stream().filter(flag -> flag.hiddenBy() == null)
                                .map(flag -> FlagRow.words(flag, standing, students, language())).toList());
                standing.run().notComputed().stream().filter(n -> n.studyRight() == null)
                        .forEach(n -> say("not-computed", n.rule(), standing.texts().missing(language(), n.missing())));
            }
            return failOnFindings && flags.stream().anyMatch(Flag::awaited) ? 1 : 0;
        }
    }

    /** The limits to try, checked before the store is opened. */
    private List<LimitSetting> tried() {
        return settings.stream().map(FlagsCommand::checked).toList();
    }

    /** A wish to set a limit, as the words say it. */
    static LimitSetting checked(String setting) {
        LimitSetting parsed = LimitSetting.parse(setting, AllRules.with(Limits.DEFAULTS));
        if (parsed.fault() != null) {
            throw new Mistake("limit-" + parsed.fault(), setting);
        }
        return parsed;
    }

    /** Refuses limits that would not be in order; null = none. */
    static void inOrder(@Nullable RuleCard broken) {
        if (broken != null) {
            throw new Mistake("limit-order", broken.id(), String.join(" ≤ ", StepOrder.of(broken)));
        }
    }

    private void checkRules() {
        List<String> known = AllRules.with(Limits.DEFAULTS).stream().map(rule -> rule.card().id()).toList();
        for (String rule : rules) {
            if (!known.contains(rule)) {
                throw new Mistake("unknown-rule", rule);
            }
        }
    }

    private boolean fits(@Nullable Student student) {
        if (student == null) {
            return group == null && qualification == null;
        }
        Performance main = student.mainPerformance();
        return (group == null || group.equals(student.group()))
                && (qualification == null || (main != null && qualification.equals(main.qualification())));
    }

    /** How many flags of each rule are judged wrong; a rule with many of them may be a bad rule. */
    private static Map<String, Integer> judgedWrong(Standing standing) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        standing.run().rules().forEach(card -> {
            int wrong = standing.marks().judgedWrong(card.id());
            if (wrong > 0) {
                counts.put(card.id(), wrong);
            }
        });
        return counts;
    }

    private List<Map<String, Object>> notComputed(Standing standing) {
        List<Map<String, Object>> rows = new ArrayList<>();
        standing.run().notComputed().stream()
                .filter(n -> rules.isEmpty() || rules.contains(n.rule()))
                .forEach(n -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("rule", n.rule());
                    row.put("studyRight", n.studyRight());
                    row.put("missing", n.missing());
                    rows.add(row);
                });
        return rows;
    }
}
