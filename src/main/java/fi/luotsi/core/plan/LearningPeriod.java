package fi.luotsi.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of {@code osaamisen-hankkimistavat}: when and how a part of an item is acquired.
 *
 * @param id {@code yksiloiva-tunniste}, the only stable key of a period; null when the source gives none
 * @param end last day, inclusive; may lie before the start in faulty data
 * @param mode value of the code set {@code osaamisenhankkimistapa} without its prefix, e.g. {@code koulutussopimus}
 * @param representative name of the provider's representative, the teacher in charge of the period
 * @param workplace null = no workplace data at all
 * @param partTime share of full working time in per cent as given, null when missing or not a number
 * @param partTimeText whether the share came as text (data from 2021); a breach of the format even if it reads as a number
 * @param basis code URI of {@code oppisopimuksenperusta}
 * @param details what else the file tells; null when it was imported before Luotsi kept it
 */
public record LearningPeriod(
        @Nullable String id,
        LocalDate start,
        LocalDate end,
        String mode,
        @Nullable String representative,
        @Nullable Workplace workplace,
        @Nullable Integer partTime,
        boolean partTimeText,
        @Nullable String basis,
        List<Interruption> interruptions,
        @Nullable PeriodDetails details) {

    /** Mode of a training agreement, unpaid. */
    public static final String TRAINING_AGREEMENT = "koulutussopimus";
    /** Mode of an apprenticeship agreement, an employment. */
    public static final String APPRENTICESHIP = "oppisopimus";

    public LearningPeriod {
        interruptions = List.copyOf(interruptions);
    }

    /** Whether eHOKS counts it as a workplace period (työpaikkajakso): its mode is one of the two agreements. */
    public boolean atWorkplace() {
        return mode.equals(TRAINING_AGREEMENT) || mode.equals(APPRENTICESHIP);
    }

    public boolean apprenticeship() {
        return mode.equals(APPRENTICESHIP);
    }

    /** Whether {@code day} lies in the period, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /**
     * The stable key in flags: {@code yksiloiva-tunniste}, else item + mode + start (ehoks.md 5.13).
     *
     * @param item the item that the period belongs to
     */
    public String key(PlanItem item) {
        return id != null ? id : item.key() + "|" + mode + "|" + start;
    }
}
