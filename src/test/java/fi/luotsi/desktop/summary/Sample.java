package fi.luotsi.desktop.summary;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Places;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.report.Unit;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** An invented unit at some weekly imports, and a desk to look at it from. */
final class Sample {

    static final LocalDate WEEK_BEFORE = Unit.TODAY.minusWeeks(1);

    private Sample() {}

    /**
     * How the unit stands on 23 November 2026.
     *
     * @param students 0 for a unit in which nobody is followed
     * @param imports how many weekly imports there are, 0 for an empty store
     */
    static Standing standing(int students, int imports) {
        Cohort cohort = imports == 0 ? Cohort.EMPTY : new Unit(students).cohort(0);
        FlagRun run = run(cohort, Unit.TODAY);
        List<Standing.TrendPoint> trend = new ArrayList<>();
        for (int number = 1; number <= imports; number++) {
            LocalDate day = Unit.TODAY.minusWeeks(imports - number);
            FlagRun then = number == imports ? run : run(new Unit(students).cohort(1), day);
            trend.add(new Standing.TrendPoint(day, number, List.of(), Set.of(), then));
        }
        Codes codes = Codes.of(cohort);
        return new Standing(
                Unit.TODAY, "Hyvinvointi", cohort, Limits.DEFAULTS, run, Unit.group(cohort, run).students(),
                run.openByStudyRight(), Map.of(), trend, codes, new RuleTexts(AllRules.with(Limits.DEFAULTS), codes));
    }

    private static FlagRun run(Cohort cohort, LocalDate date) {
        return FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, date);
    }

    static Desk desk(Language language, Standing standing) {
        return desk(language, new SimpleObjectProperty<>(standing), new ArrayList<>());
    }

    /** @param ways gets the places one goes to */
    static Desk desk(Language language, ObjectProperty<Standing> standing, List<String> ways) {
        return new Desk(new SimpleObjectProperty<>(language), standing, new Background(), new Places() {
            @Override
            public void go(Place place) {
                ways.add(place.name());
            }

            @Override
            public void studentsOn(LocalDate date, Function<Standing, Picked> whom) {}

            @Override
            public void students(String why, Set<String> studyRights) {
                ways.add("students");
            }

            @Override
            public void student(String studyRight, List<String> among) {
                ways.add("student");
            }

            @Override
            public void backToStudents(String lastSeen) {
                ways.add("back");
            }
        }, false);
    }
}
