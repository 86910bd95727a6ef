package fi.luotsi.core.rule;

import fi.luotsi.core.plan.BusinessId;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Placeholders;
import fi.luotsi.core.plan.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What data a workplace period lacks: the conditions of rules E1–E5 and E7, without their time windows.
 *
 * <p>Each answer is a key of words such as {@code workplace}, so that a finding can tell what is missing. E2, E3, E4
 * and E7 say nothing when the whole workplace object is missing: E1 says the rest (ehoks.md 5.13).
 */
public final class PeriodFaults {

    /** Periods that end after this day must have a business id (eHOKS V8). */
    public static final LocalDate BUSINESS_ID_AFTER = LocalDate.of(2021, 8, 25);
    /** Periods that end on this day or later must have a part-time share (eHOKS V6). */
    public static final LocalDate PART_TIME_FROM = LocalDate.of(2023, 7, 1);

    /** eHOKS removes contact data when this many months have passed since the period's end. */
    public static final int CONTACT_MONTHS = 3;

    private PeriodFaults() {}

    /** All that E1–E5 and E7 would say of the period, in their order; empty when the data are complete. */
    public static List<String> all(Situation s, LearningPeriod period) {
        List<String> keys = new ArrayList<>();
        addIf(keys, workplace(period));
        addIf(keys, contact(period));
        addIf(keys, supervisor(period));
        addIf(keys, businessId(period));
        addIf(keys, partTime(s, period));
        addIf(keys, tasks(period));
        return keys;
    }

    /** What keeps the supervisor survey from being sent: E1, E2, E4 and E5. */
    public static List<String> survey(Situation s, LearningPeriod period) {
        List<String> keys = new ArrayList<>();
        addIf(keys, workplace(period));
        addIf(keys, contact(period));
        addIf(keys, businessId(period));
        addIf(keys, partTime(s, period));
        return keys;
    }

    private static void addIf(List<String> keys, @Nullable String key) {
        if (key != null) {
            keys.add(key);
        }
    }

    /** E1: no workplace object at all. */
    public static @Nullable String workplace(LearningPeriod period) {
        return period.workplace() == null ? "workplace" : null;
    }

    /** E2: the supervisor has neither e-mail nor phone. */
    public static @Nullable String contact(LearningPeriod period) {
        Workplace workplace = period.workplace();
        return workplace == null || workplace.reachable() ? null : "contact";
    }

    /** The last day on which the contact can be expected to be in eHOKS. */
    public static LocalDate contactWindowEnd(LearningPeriod period) {
        return period.end().plusMonths(CONTACT_MONTHS);
    }

    /** E3: the supervisor's name is empty or stands for "not known". */
    public static @Nullable String supervisor(LearningPeriod period) {
        Workplace workplace = period.workplace();
        if (workplace == null) {
            return null;
        }
        return unnamed(workplace.supervisor()) ? "supervisor" : null;
    }

    /** Whether a name is empty or stands for "not known". */
    public static boolean unnamed(@Nullable String name) {
        return name == null || name.isBlank() || Placeholders.isOne(name);
    }

    /** E4: the business id is missing although required by the period's end, or is wrong at any time. */
    public static @Nullable String businessId(LearningPeriod period) {
        Workplace workplace = period.workplace();
        if (workplace == null) {
            return null;
        }
        String id = workplace.businessId();
        if (id == null || id.isBlank()) {
            return period.end().isAfter(BUSINESS_ID_AFTER) ? "businessId" : null;
        }
        return BusinessId.isValid(id.strip()) ? null : "businessIdWrong";
    }

    /** E5: the part-time share is missing, given as text or not 1–100; not asked in TELMA. */
    public static @Nullable String partTime(Situation s, LearningPeriod period) {
        return partTime(s.telma(), period);
    }

    static @Nullable String partTime(boolean telma, LearningPeriod period) {
        if (period.end().isBefore(PART_TIME_FROM) || telma) {
            return null;
        }
        if (period.partTimeText()) {
            return "partTimeText";
        }
        if (period.partTime() == null) {
            return "partTime";
        }
        return share(period) == null ? "partTimeWrong" : null;
    }

    /** The part-time share in per cent, 1–100; null when it is missing or none of these. */
    public static @Nullable Integer share(LearningPeriod period) {
        Integer share = period.partTime();
        return share == null || share < 1 || share > 100 ? null : share;
    }

    /** E7: no main work task is told. */
    public static @Nullable String tasks(LearningPeriod period) {
        Workplace workplace = period.workplace();
        return workplace == null || workplace.tasks() > 0 ? null : "tasks";
    }
}
