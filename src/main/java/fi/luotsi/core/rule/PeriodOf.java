package fi.luotsi.core.rule;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PlanItem;

/**
 * A workplace period of the plan and the item that it belongs to, with what many rules ask of it, worked out once and kept
 * with the student.
 */
public final class PeriodOf {

    private static final long SURVEY = Trait.NO_WORKPLACE.bit() | Trait.NO_CONTACT.bit() | Trait.NO_BUSINESS_ID.bit()
            | Trait.NO_SHARE.bit();
    private static final long DATA = SURVEY | Trait.NO_SUPERVISOR.bit() | Trait.NO_TASKS.bit();

    private final PlanItem item;
    private final LearningPeriod period;
    private final long lacks;
    private final int start;
    private final int end;
    private final int share;

    PeriodOf(PlanItem item, LearningPeriod period, boolean telma) {
        this.item = item;
        this.period = period;
        this.start = Days.number(period.start());
        this.end = Days.number(period.end());
        Integer told = PeriodFaults.share(period);
        this.share = told == null ? 0 : told;
        this.lacks = RightLook.bit(PeriodFaults.workplace(period) != null, Trait.NO_WORKPLACE)
                | RightLook.bit(PeriodFaults.contact(period) != null, Trait.NO_CONTACT)
                | RightLook.bit(PeriodFaults.supervisor(period) != null, Trait.NO_SUPERVISOR)
                | RightLook.bit(PeriodFaults.businessId(period) != null, Trait.NO_BUSINESS_ID)
                | RightLook.bit(PeriodFaults.partTime(telma, period) != null, Trait.NO_SHARE)
                | RightLook.bit(PeriodFaults.tasks(period) != null, Trait.NO_TASKS)
                | RightLook.bit(PeriodFaults.unnamed(period.representative()), Trait.NO_REPRESENTATIVE);
    }

    public PlanItem item() {
        return item;
    }

    public LearningPeriod period() {
        return period;
    }

    /** The traits among {@link Trait#NO_WORKPLACE} … {@link Trait#NO_REPRESENTATIVE} that the period has, as bits. */
    long traits() {
        return lacks;
    }

    /** Whether the period has a trait that tells of data missing. */
    public boolean lacks(Trait trait) {
        return (lacks & trait.bit()) != 0;
    }

    /** Whether anything is missing that {@link PeriodFaults#survey} would tell. */
    public boolean lacksSurveyData() {
        return (lacks & SURVEY) != 0;
    }

    /** Whether anything is missing that {@link PeriodFaults#all} would tell. */
    public boolean lacksData() {
        return (lacks & DATA) != 0;
    }

    /** The part-time share in per cent, 1–100; 0 when it is missing or none of these. */
    public int share() {
        return share;
    }

    /** The last day as a number ({@link Days}). */
    int end() {
        return end;
    }

    /** Whether the last day is before the reporting date. */
    public boolean over(Situation s) {
        return end < s.day();
    }

    /** Whether the last day is one of today + {@code from} … today + {@code to}, both included. */
    public boolean endsWithin(Situation s, int from, int to) {
        long left = (long) end - s.day();
        return left >= from && left <= to;
    }

    /** Whether the first day is one of today … today + {@code days}, both included. */
    public boolean startsWithin(Situation s, int days) {
        long left = (long) start - s.day();
        return left >= 0 && left <= days;
    }

    /** Whether the period goes on today or begins by today + {@code days}. */
    public boolean nowOrSoon(Situation s, int days) {
        return (start <= s.day() && end >= s.day()) || startsWithin(s, days);
    }
}
