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
import org.jspecify.annotations.Nullable;

/** The steps of the bench that run rules: all of them, some against DuckDB's SQL, and what a moved limit would change. */
final class RuleSteps {

    private static final String ALL = "all rules";
    private static final String ALL_ANEW = "all rules, nothing kept";
    private static final String SOME = "the rules of DuckDB alone";
    private static final String DUCK = "DuckDB";
    private static final String DUCK_ANEW = "DuckDB, nothing kept";
    private static final int TARGET = 15;

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
        for (int warm = 0; warm < Times.WARM; warm++) {
            run = FlagRun.of(cohort, sets, day);
        }
        times.alone(ALL, Times.WARM, () -> FlagRun.of(cohort, sets, day));
        List<Situation> situations = cohort.students().stream()
                .map(student -> new Situation(student, day, cohort.reference())).filter(Situation::looked).toList();
        WhatIf whatIf = new WhatIf(situations, LimitBook.EMPTY, day, null, run);
        for (int warm = 0; warm < Times.WARM; warm++) {
            whatIf.of("B1", "notice", 100 + warm);
        }
        times.alone("what if, one limit", Times.WARM, () -> whatIf.of("B1", "notice", 110));
        students = situations.size();
        rules = run.computed();
        try (DuckRules duck = DuckRules.open(cohort, day, folder)) {
            if (duck != null) {
                against(duck, cohort, sets, run);
            }
        }
    }

    private void against(DuckRules duck, Cohort cohort, RuleSets sets, FlagRun run) throws Exception {
        String counts = duck.compare(run).toString();
        if (!compared) {
            System.out.println("the same findings by DuckDB: " + counts);
        }
        compared = true;
        List<Rule> some = DuckRules.rules();
        for (int warm = 0; warm < Times.WARM; warm++) {
            FlagRun.of(cohort, some, Limits.DEFAULTS, day);
            duck.run();
        }
        times.alone(SOME, Times.WARM, () -> FlagRun.of(cohort, some, Limits.DEFAULTS, day));
        times.time(DUCK, Times.WARM, duck::run);
        times.time(DUCK_ANEW, 2, () -> {
            duck.keep();
            duck.run();
        });
        for (int fresh = 0; fresh < 2; fresh++) {
            Cohort anew = Asked.anew(cohort);
            times.alone(ALL_ANEW, 1, () -> FlagRun.of(anew, sets, day));
        }
    }

    /** @param lean CPU seconds of the lean parse */
    void print(double lean) {
        System.out.printf(Locale.ROOT, "all rules: %.0f ns of CPU a student-rule, %.3f of the lean parse%n",
                times.median(ALL)[1] * 1e9 / students / rules, times.median(ALL)[1] / lean);
        if (!compared) {
            System.out.println("DuckDB is not on the class path: rules are not compared with SQL");
            return;
        }
        ratio("all rules", ALL, rules, DUCK, "target " + TARGET);
        ratio("the same " + DuckRules.RULES.size() + " rules alone", SOME, DuckRules.RULES.size(), DUCK, null);
        ratio("all rules, nothing kept on either side", ALL_ANEW, rules, DUCK_ANEW, null);
    }

    /** By the wall clock, for DuckDB has two threads and Luotsi's rules one. */
    private void ratio(String what, String own, int ownRules, String other, @Nullable String target) {
        double ours = times.median(own)[0] * 1e9 / students / ownRules;
        double theirs = times.median(other)[0] * 1e9 / students / DuckRules.RULES.size();
        System.out.printf(Locale.ROOT, "%s: %.0f ns a student-rule, DuckDB's SQL %.0f: %.1f times as fast%s%n",
                what, ours, theirs, theirs / ours, target == null ? "" : " (" + target + ")");
    }
}
