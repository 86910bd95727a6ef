package fi.luotsi.bench;

import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.RuleSets;
import fi.luotsi.core.follow.WhatIf;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.check.Asked;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The steps of the bench that run rules: all of them, some against DuckDB's SQL, and what a limit would change. */
final class RuleSteps {

    private static final String ALL = "all rules";
    private static final String ALL_ANEW = "all rules, nothing kept";
    private static final String SOME = "the rules of DuckDB alone";
    private static final String DUCK = "DuckDB";
    private static final String DUCK_ANEW = "DuckDB, nothing kept";
    private static final int TARGET = 15;
    /** Runs of the long steps that are measured, and as many before them. */
    private static final int ANEW = 3;

    /** A limit and what it is moved to. */
    private record Moved(String rule, String limit, int value) {}

    /** Of a rule that looks at few things of each student, and of two that look at much. */
    private static final List<Moved> MOVED =
            List.of(new Moved("B1", "notice", 110), new Moved("D1", "notice", 200), new Moved("G2", "points", 20));

    private final Times times;
    private final LocalDate day;
    private long students;
    private int rules;
    private boolean compared;

    RuleSteps(Times times, LocalDate day) {
        this.times = times;
        this.day = day;
    }

    /** One round over a cohort. */
    void measure(Cohort cohort, Path folder) throws Exception {
        RuleSets sets = new RuleSets(LimitBook.EMPTY, day, null);
        FlagRun run = FlagRun.of(cohort, sets, day);
        Times.warm(() -> FlagRun.of(cohort, sets, day));
        times.time(ALL, Times.WARM, () -> FlagRun.of(cohort, sets, day));
        List<Situation> situations = cohort.students().stream()
                .map(student -> new Situation(student, day, cohort.reference())).filter(Situation::looked).toList();
        WhatIf whatIf = new WhatIf(situations, LimitBook.EMPTY, day, null, run);
        for (Moved moved : MOVED) {
            int[] other = {0};
            Times.warm(() -> whatIf.of(moved.rule, moved.limit, moved.value + other[0]++ % Times.WARM));
            times.time("what if, " + moved.rule, Times.WARM, () -> whatIf.of(moved.rule, moved.limit, moved.value));
        }
        students = situations.size();
        rules = run.computed();
        if (DuckRules.there()) {
            against(cohort, sets, run, DuckTables.write(cohort, folder));
        }
    }

    private void against(Cohort cohort, RuleSets sets, FlagRun run, Map<String, Path> files) throws Exception {
        List<Rule> some = DuckRules.rules();
        Times.warm(() -> FlagRun.of(cohort, some, Limits.DEFAULTS, day));
        times.time(SOME, Times.WARM, () -> FlagRun.of(cohort, some, Limits.DEFAULTS, day));
        try (DuckRules duck = new DuckRules(cohort, day, files)) {
            String counts = duck.compare(run).toString();
            if (!compared) {
                System.out.println("the same findings by DuckDB: " + counts);
            }
            compared = true;
            Times.warm(duck::run);
            times.time(DUCK, Times.WARM, duck::run);
            for (int number = -ANEW; number < ANEW; number++) {
                measured(number, DUCK_ANEW, () -> {
                    duck.keep();
                    duck.run();
                });
            }
        }
        for (int number = -ANEW; number < ANEW; number++) {
            Cohort anew = Asked.anew(cohort);
            measured(number, ALL_ANEW, () -> FlagRun.of(anew, sets, day));
        }
    }

    /** Measures one run, or only does the work in those before the first. */
    private void measured(int number, String what, Times.Work work) throws Exception {
        if (number < 0) {
            work.run();
        } else {
            times.time(what, work);
        }
    }

    /** @param lean seconds of the lean parse: wall, CPU */
    void print(double[] lean) {
        double[] all = times.median(ALL);
        double[] each = each(ALL, rules);
        System.out.printf(Locale.ROOT, "all rules: %.0f ns a student-rule by the wall clock, %.0f of CPU; "
                        + "%.3f of the lean parse by the wall clock, %.3f of its CPU%n",
                each[0], each[1], all[0] / lean[0], all[1] / lean[1]);
        if (!compared) {
            System.out.println("DuckDB is not on the class path: rules are not compared with SQL");
            return;
        }
        System.out.printf("%-26s %18s %28s %28s%n", "ns a student-rule", "wall (CPU)", DUCK, DUCK_ANEW);
        ratios(ALL, rules);
        ratios(SOME, DuckRules.RULES.size());
        ratios(ALL_ANEW, rules);
        System.out.printf(Locale.ROOT, "all rules against DuckDB's SQL by the wall clock, target %d times as fast: "
                        + "%.1f with what is kept on both sides, %.1f from the records on both%n",
                TARGET, wall(ALL, DUCK), wall(ALL_ANEW, DUCK_ANEW));
    }

    private double wall(String own, String duck) {
        return each(duck, DuckRules.RULES.size())[0] / each(own, rules)[0];
    }

    /** How many times as fast Luotsi is as each form of DuckDB's; both use all processors. */
    private void ratios(String own, int ownRules) {
        double[] ours = each(own, ownRules);
        System.out.printf(Locale.ROOT, "%-26s %18s", own, String.format(Locale.ROOT, "%.0f (%.0f)", ours[0], ours[1]));
        for (String duck : List.of(DUCK, DUCK_ANEW)) {
            double[] theirs = each(duck, DuckRules.RULES.size());
            System.out.printf(Locale.ROOT, " %28s", String.format(Locale.ROOT, "%.0f (%.0f): %.1fx (%.1fx)",
                    theirs[0], theirs[1], theirs[0] / ours[0], theirs[1] / ours[1]));
        }
        System.out.println();
    }

    /** Nanoseconds a student and rule: wall, CPU. */
    private double[] each(String what, int count) {
        double[] seconds = times.median(what);
        return new double[] {seconds[0] * 1e9 / students / count, seconds[1] * 1e9 / students / count};
    }
}
