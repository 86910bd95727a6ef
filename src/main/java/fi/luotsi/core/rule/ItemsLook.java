package fi.luotsi.core.rule;

import static fi.luotsi.core.rule.RightLook.bit;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.DemonstrationDetails;
import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks over all items of a plan once, for the traits and the days that rules ask of them. */
final class ItemsLook {

    private static final PeriodOf[] NO_PERIODS = {};

    private final Results results;
    private final boolean telma;
    private final @Nullable LocalDate began;
    private final int start;
    private final int end;
    private final List<PeriodOf> atWorkplace = new ArrayList<>();
    private final Spans going = new Spans();
    final List<ItemView> withoutPeriod = new ArrayList<>(0);
    private int doneItems;
    private int least = Integer.MAX_VALUE;
    private int greatest = Integer.MIN_VALUE;
    private boolean areaDated;

    long traits;
    final ItemView[] views;
    final PeriodOf[] workplacePeriods;
    /** Last days of the items with periods, {@link Days#NONE} for the others. */
    final int[] ends;
    final int[] spans;
    int firstOpenEnd = Days.NEVER;
    int firstWithoutDemonstration = Days.NEVER;
    int firstOpenDemonstration = Days.NEVER;
    int lastDoneEnd = Days.NONE;
    int lastWorkplace = Days.NONE;
    int lastMeeting = Days.NONE;
    /** The last day on which KOSKI has an assessment of an item. */
    @Nullable LocalDate lastAssessed;
    boolean coded;
    boolean oddAreas;
    int longest;
    int lead;
    /** First and last days of demonstrations of open items that lack assessors. */
    final int[] lacking;
    private final List<Demonstration> withoutAssessors = new ArrayList<>(0);
    /** The same for plans with the same code, mode and dates of all periods; 0 without a period. */
    final long mark;

    ItemsLook(Plan plan, @Nullable StudyRight right, Results results, boolean telma) {
        this.results = results;
        this.telma = telma;
        began = right == null ? null : right.start();
        start = Days.number(began, Days.NONE);
        end = right == null ? Days.NONE : Days.number(right.estimatedEnd(), Days.NONE);
        List<PlanItem> items = plan.items();
        int[] first = PlanLook.first(items);
        views = items.isEmpty() ? ItemView.NONE : new ItemView[first.length];
        ends = new int[first.length];
        for (int i = 0; i < first.length; i++) {
            views[i] = view(i, first[i], items.get(i));
            if (views[i].lastPeriodEnd() == null && views[i].done() == Done.NO) {
                withoutPeriod.add(views[i]);
            }
        }
        PlanLook.spans(plan, going);
        spans = going.pairs();
        lacking = new int[2 * withoutAssessors.size()];
        for (int i = 0; i < lacking.length; i += 2) {
            lacking[i] = Days.number(withoutAssessors.get(i / 2).start());
            lacking[i + 1] = Days.number(withoutAssessors.get(i / 2).end());
        }
        workplacePeriods = atWorkplace.toArray(NO_PERIODS);
        traits |= bit(!areaDated, Trait.AREAS_NOT_SCHEDULED)
                | bit(doneItems > 0 && doneItems == first.length, Trait.ALL_DONE)
                | bit(workplacePeriods.length == 0, Trait.NO_WORKPLACE_PERIOD)
                | bit(workplacePeriods.length > 0, Trait.WORKPLACE_PERIOD);
        meeting();
        long both = (long) least << 32 | greatest & 0xFFFFFFFFL;
        mark = least > greatest ? 0 : both == 0 ? 1 : both;
    }

    private ItemView view(int place, int first, PlanItem item) {
        LocalDate lastPeriod = null;
        for (LearningPeriod period : item.periods()) {
            if (lastPeriod == null || period.end().isAfter(lastPeriod)) {
                lastPeriod = period.end();
            }
            period(item, period);
        }
        LocalDate lastDemonstration = null;
        LocalDate firstDemonstration = null;
        for (Demonstration demonstration : item.demonstrations()) {
            if (lastDemonstration == null || demonstration.end().isAfter(lastDemonstration)) {
                lastDemonstration = demonstration.end();
            }
            if (firstDemonstration == null || demonstration.end().isBefore(firstDemonstration)) {
                firstDemonstration = demonstration.end();
            }
            outside(demonstration.start(), demonstration.end(), Trait.DEMONSTRATION_OUTSIDE);
        }
        UnitResult result = results.of(item);
        Done done = results.done(item.kind(), result);
        ends[place] = Days.number(lastPeriod, Days.NONE);
        int endOfDemonstrations = Days.number(lastDemonstration, Days.NONE);
        int last = Math.max(ends[place], endOfDemonstrations);
        boolean area = item.kind() == PlanItem.Kind.SUB_AREA;
        coded |= (area ? item.commonUnit() : item.code()) != null;
        oddAreas |= AreaCodes.odd(item, began);
        areaDated |= area && last != Days.NONE;
        if (done == Done.NO) {
            firstOpenEnd = Math.min(firstOpenEnd, last == Days.NONE ? Days.NEVER : last);
            firstOpenDemonstration =
                    Math.min(firstOpenDemonstration, lastDemonstration == null ? Days.NEVER : endOfDemonstrations);
            traits |= bit(lastPeriod == null, Trait.NO_PERIOD)
                    | bit(lastPeriod != null && lastDemonstration == null, Trait.NO_DEMONSTRATION);
            if (lastDemonstration == null && lastPeriod != null) {
                firstWithoutDemonstration = Math.min(firstWithoutDemonstration, ends[place]);
            }
            assessors(item);
        } else if (done == Done.YES) {
            doneItems++;
            lastDoneEnd = Math.max(lastDoneEnd, last);
        }
        if (firstDemonstration != null && lastPeriod != null) {
            lead = Math.max(lead, ends[place] - Days.number(firstDemonstration));
        }
        traits |= bit(item.essentialCircumstance(), Trait.ESSENTIAL)
                | bit(item.deviationLength() > 0, Trait.DEVIATION)
                | bit(lastPeriod != null && item.hours() == null, Trait.NO_HOURS)
                | bit(first != place && item.kind() == PlanItem.Kind.VOCATIONAL, Trait.UNIT_TWICE)
                | bit(firstDemonstration != null && lastPeriod != null && firstDemonstration.isBefore(lastPeriod),
                        Trait.EARLY_DEMONSTRATION)
                | ofDemonstrations(item.demonstrations());
        lastAssessed = lastAssessed(lastAssessed, result, LocalDate.MAX);
        return new ItemView(item, first, done, result, lastPeriod, lastDemonstration);
    }

    private void period(PlanItem item, LearningPeriod period) {
        int from = Days.number(period.start());
        int to = Days.number(period.end());
        longest = Math.max(longest, to - from);
        int number = ((item.key().hashCode() * 31 + period.mode().hashCode()) * 31 + from) * 31 + to;
        number *= 0x9E3779B9;
        least = Math.min(least, number);
        greatest = Math.max(greatest, number);
        outside(period.start(), period.end(), Trait.PERIOD_OUTSIDE);
        for (Interruption stop : period.interruptions()) {
            traits |= bit(stop.end() != null && stop.end().isBefore(stop.start()), Trait.FAULTY);
        }
        if (period.atWorkplace()) {
            PeriodOf one = new PeriodOf(item, period, telma);
            atWorkplace.add(one);
            lastWorkplace = Math.max(lastWorkplace, to);
            traits |= bit(period.apprenticeship(), Trait.APPRENTICESHIP)
                    | bit(!period.interruptions().isEmpty(), Trait.INTERRUPTION)
                    | one.traits();
        }
    }

    private void outside(LocalDate from, LocalDate to, Trait trait) {
        int one = Days.number(from);
        int other = Days.number(to);
        going.add(one, other);
        traits |= bit(end == Days.NONE || one < start || other > end, trait) | bit(other < one, Trait.FAULTY);
    }

    private void assessors(PlanItem item) {
        for (Demonstration demonstration : item.demonstrations()) {
            if (demonstration.teacherAssessors().isEmpty() || demonstration.workingLifeAssessors().isEmpty()) {
                withoutAssessors.add(demonstration);
            }
        }
    }

    static long ofDemonstrations(List<Demonstration> demonstrations) {
        long traits = 0;
        for (Demonstration demonstration : demonstrations) {
            DemonstrationDetails details = demonstration.details();
            traits |= bit(details != null && details.deviationLength() > 0, Trait.DEVIATION)
                    | bit(demonstration.individualCriteria() > 0, Trait.CRITERIA);
        }
        return traits;
    }

    /** The last day by {@code until} on which KOSKI has an assessment of one of the items; null when there is none. */
    static @Nullable LocalDate lastAssessed(ItemView[] items, LocalDate until) {
        LocalDate last = null;
        for (ItemView view : items) {
            last = lastAssessed(last, view.result(), until);
        }
        return last;
    }

    private static @Nullable LocalDate lastAssessed(
            @Nullable LocalDate found, @Nullable UnitResult result, LocalDate until) {
        LocalDate last = found;
        if (result != null) {
            for (UnitResult.Grade grade : result.grades()) {
                last = RightLook.later(last, grade.date(), until);
            }
        }
        return last;
    }

    /** The last day until which two workplace periods that share a day both go on. */
    private void meeting() {
        for (int i = 0; i < workplacePeriods.length; i++) {
            LearningPeriod one = workplacePeriods[i].period();
            for (int j = i + 1; j < workplacePeriods.length; j++) {
                LearningPeriod other = workplacePeriods[j].period();
                if (!one.start().isAfter(other.end()) && !other.start().isAfter(one.end())) {
                    lastMeeting = Math.max(
                            lastMeeting, Math.min(Days.number(one.end()), Days.number(other.end())));
                }
            }
        }
    }
}
