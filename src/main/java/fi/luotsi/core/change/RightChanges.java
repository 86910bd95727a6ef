package fi.luotsi.core.change;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.plan.UnitResult.Grade;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Progress;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Compares what the source of a student's study right told and tells: dates, states, results. */
final class RightChanges {

    private final Situation then;
    private final Situation now;
    private final Noted noted;

    RightChanges(Situation then, Situation now, Noted noted) {
        this.then = then;
        this.now = now;
        this.noted = noted;
    }

    /** Sources that know different things are not compared. */
    void look() {
        StudyRight a = then.right();
        StudyRight b = now.right();
        if (a == null || b == null || a.equals(b)
                || then.student().joined().rightFrom() != now.student().joined().rightFrom()) {
            return;
        }
        noted.rewritten(What.RIGHT_START, null, a.start(), b.start());
        if (a.estimatedEnd() != null) {
            noted.rewritten(What.ESTIMATED_END, null, a.estimatedEnd(), b.estimatedEnd());
        } else if (b.estimatedEnd() != null) {
            noted.day(What.END_ESTIMATED, null, b.estimatedEnd());
        }
        if (then.student().statesDated() && now.student().statesDated()) {
            states(a.states(), b.states());
        }
        if (then.student().resultsTold() && now.student().resultsTold()
                && then.results().known() && now.results().known()) {
            results(flat(a), flat(b));
        }
    }

    /** States that follow those there were are news; another past is a correction. */
    private void states(List<StatePeriod> a, List<StatePeriod> b) {
        for (int i = 0; i < a.size(); i++) {
            StatePeriod was = a.get(i);
            StatePeriod is = i < b.size() ? b.get(i) : null;
            if (is == null || !is.start().equals(was.start()) || !is.state().equals(was.state())) {
                noted.add(What.STATES, null, was.start(), is == null ? null : is.start());
                return;
            }
        }
    }

    /** The results that stand for themselves, by the key that the plan's items have: of a common unit its areas. */
    private static Map<String, UnitResult> flat(StudyRight right) {
        Map<String, UnitResult> flat = new LinkedHashMap<>();
        for (Performance performance : right.performances()) {
            String set = performance.type().startsWith("tuva") ? "koulutuksenosattuva_" : "tutkinnonosat_";
            for (UnitResult unit : performance.units()) {
                if (!unit.areas().isEmpty() && Progress.commonUnit(unit)) {
                    unit.areas().forEach(area -> put(flat, area, "ammatillisenoppiaineet_"));
                } else {
                    put(flat, unit, set);
                }
            }
        }
        return flat;
    }

    private static void put(Map<String, UnitResult> flat, UnitResult result, String set) {
        String key = result.local() ? result.name().in("fi", result.code())
                : set + result.code().toLowerCase(Locale.ROOT);
        UnitResult known = flat.get(key);
        if (known == null || (!known.done() && result.done())) {
            flat.put(key, result);
        }
    }

    private void results(Map<String, UnitResult> before, Map<String, UnitResult> after) {
        after.forEach((key, is) -> {
            UnitResult was = before.get(key);
            if (is.done() && (was == null || !was.done())) {
                noted.day(is.recognised() ? What.RECOGNISED : What.ASSESSED, key, is.firstPassed());
            } else if (was != null && was.done() && is.done()) {
                both(key, was, is);
            }
        });
        before.forEach((key, was) -> {
            UnitResult is = after.get(key);
            if (was.done() && (is == null || !is.done())) {
                noted.add(What.RESULT_REMOVED, key, was.firstPassed(), null);
            }
        });
    }

    private void both(String key, UnitResult was, UnitResult is) {
        LocalDate first = was.firstPassed();
        LocalDate other = is.firstPassed();
        if (!Objects.equals(first, other)) {
            noted.add(What.RESULT_DAY, key, first, other);
        } else if (is.grades().size() > was.grades().size()) {
            noted.day(What.ASSESSED_AGAIN, key, is.grades().getLast().date());
        } else if (!grades(was).equals(grades(is))) {
            noted.add(What.RESULT_GRADE, key, new Fact.Text(grades(was)), new Fact.Text(grades(is)));
        }
        if (was.recognised() != is.recognised()) {
            noted.add(What.RESULT_RECOGNITION, key, (Fact) null, null);
        }
        if (was.points() != null && is.points() != null && !was.points().equals(is.points())) {
            noted.add(What.RESULT_POINTS, key, new Fact.Decimal(was.points()), new Fact.Decimal(is.points()));
        }
    }

    private static String grades(UnitResult result) {
        return String.join(", ", result.grades().stream().map(Grade::grade).toList());
    }
}
