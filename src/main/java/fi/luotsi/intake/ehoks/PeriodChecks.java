package fi.luotsi.intake.ehoks;

import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.intake.part.Tally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules of eHOKS that a period may breach and still be followed (V1, V4, V6–V10; ehoks.md 3.1). */
final class PeriodChecks {

    private static final int LONGEST_YEARS = 5;
    private static final LocalDate PART_TIME_FROM = LocalDate.of(2023, 7, 1);
    private static final LocalDate BASIS_FROM = LocalDate.of(2021, 7, 1);
    private static final LocalDate BUSINESS_ID_AFTER = LocalDate.of(2021, 8, 25);

    private final Tally tally;

    PeriodChecks(Tally tally) {
        this.tally = tally;
    }

    /**
     * Warns of what is wrong with a period.
     *
     * @param partTimeGiven whether the share of working time was given at all, be it right or wrong
     */
    void check(LearningPeriod period, boolean partTimeGiven) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        if (end.isBefore(start)) {
            tally.warn("plan.v1", "loppu", start.toString(), end.toString());
        } else if (end.isAfter(start.plusYears(LONGEST_YEARS))) {
            tally.warn("plan.v4", "loppu", start.toString(), end.toString());
        }
        interruptions(period.interruptions());
        if (!period.atWorkplace()) {
            return;
        }
        if (!partTimeGiven && !end.isBefore(PART_TIME_FROM)) {
            tally.warn("plan.v6", "osa-aikaisuustieto");
        }
        if (period.apprenticeship() && period.basis() == null && !end.isBefore(BASIS_FROM)) {
            tally.warn("plan.v7", "oppisopimuksen-perusta-koodi-uri");
        }
        if (period.workplace() != null && period.workplace().businessId() == null && end.isAfter(BUSINESS_ID_AFTER)) {
            tally.warn("plan.v8", "tyopaikan-y-tunnus");
        }
        if (period.id() == null) {
            tally.warn("plan.v9", "yksiloiva-tunniste");
        }
    }

    private void interruptions(List<Interruption> breaks) {
        if (breaks.isEmpty()) {
            return;
        }
        List<Interruption> sorted = breaks.stream().sorted(Comparator.comparing(Interruption::start)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Interruption each = sorted.get(i);
            LocalDate end = each.end();
            if (end != null && end.isBefore(each.start())) {
                tally.warn("plan.v1", "keskeytymisajanjaksot", each.start().toString(), end.toString());
            }
            boolean last = i == sorted.size() - 1;
            if (!last && (end == null || !end.isBefore(sorted.get(i + 1).start()))) {
                tally.warn("plan.v10", "keskeytymisajanjaksot");
            }
        }
    }
}
