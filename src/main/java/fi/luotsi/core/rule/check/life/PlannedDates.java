package fi.luotsi.core.rule.check.life;

import fi.luotsi.core.plan.DateRange;
import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.TuvaPart;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.ItemView;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days for which a plan holds something: periods, demonstrations, TUVA parts and support studies. */
final class PlannedDates {

    private PlannedDates() {}

    /** All of them, in no order. */
    private static List<DateRange> of(Plan plan) {
        List<DateRange> dates = new ArrayList<>(plan.supportStudies());
        for (PlanItem item : plan.items()) {
            for (LearningPeriod period : item.periods()) {
                dates.add(new DateRange(period.start(), period.end()));
            }
            for (Demonstration demonstration : item.demonstrations()) {
                dates.add(new DateRange(demonstration.start(), demonstration.end()));
            }
        }
        for (TuvaPart part : plan.tuvaParts()) {
            dates.add(new DateRange(part.start(), part.end()));
        }
        return dates;
    }

    /** Whether anything in the plan has a day in {@code from}…{@code to}, both included. */
    static boolean any(Situation s, LocalDate from, LocalDate to) {
        for (ItemView item : s.items()) {
            LocalDate last = item.lastPlanned();
            if (last != null && !last.isBefore(from)) {
                for (LearningPeriod period : item.periods()) {
                    if (!period.start().isAfter(to) && !period.end().isBefore(from)) {
                        return true;
                    }
                }
                for (Demonstration demonstration : item.demonstrations()) {
                    if (!demonstration.start().isAfter(to) && !demonstration.end().isBefore(from)) {
                        return true;
                    }
                }
            }
        }
        for (DateRange range : s.plan().supportStudies()) {
            if (range.overlaps(from, to)) {
                return true;
            }
        }
        for (TuvaPart part : s.plan().tuvaParts()) {
            if (!part.start().isAfter(to) && !part.end().isBefore(from)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the fact {@code last}, when the latest that is over ended, and {@code next}, when the next one begins. */
    static Findings.Draft tell(Findings.Draft draft, Situation s) {
        if (draft.bare()) {
            return draft;
        }
        LocalDate today = s.today();
        LocalDate last = null;
        LocalDate next = null;
        for (DateRange range : of(s.plan())) {
            if (!range.end().isAfter(today) && (last == null || range.end().isAfter(last))) {
                last = range.end();
            }
            if (range.start().isAfter(today) && (next == null || range.start().isBefore(next))) {
                next = range.start();
            }
        }
        if (last != null) {
            draft.fact("last", last);
        }
        if (next != null) {
            draft.fact("next", next);
        }
        return draft;
    }
}
