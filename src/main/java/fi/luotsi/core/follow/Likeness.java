package fi.luotsi.core.follow;

import fi.luotsi.core.plan.Demonstration;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What distinguishes an item or a period beside its key, which a source may change: a period by its mode and first day,
 * an item by its kind, its first period and its first demonstration, prior learning by its kind, the day on which it was
 * sent for assessment and its first demonstration.
 *
 * <p>Written as one text of two lines; the second line is the item's key, which tells apart two periods that otherwise
 * look the same.
 */
public final class Likeness {

    private Likeness() {}

    /** The likeness of the item or period with this key in the plan; null when nothing distinguishes it. */
    public static @Nullable String of(@Nullable String key, @Nullable Plan plan) {
        if (key == null || plan == null) {
            return null;
        }
        for (PlanItem item : plan.items()) {
            if (item.key().equals(key) && item.dated()) {
                return item.kind() + "|" + first(item) + "|" + demonstration(item.demonstrations()) + "\n" + key;
            }
            for (LearningPeriod period : item.periods()) {
                if (period.key(item).equals(key)) {
                    return day(period) + "\n" + item.key();
                }
            }
        }
        for (PriorLearning prior : plan.prior()) {
            if (prior.key().equals(key) && (prior.sentForAssessment() != null || !prior.demonstrations().isEmpty())) {
                return "PRIOR|" + prior.kind() + "|" + Objects.toString(prior.sentForAssessment(), "") + "|"
                        + demonstration(prior.demonstrations()) + "\n" + key;
            }
        }
        return null;
    }

    /** Whether both are alike, the item's key included. */
    static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }

    /** Whether both are alike but for the item's key. */
    public static boolean similar(@Nullable String a, @Nullable String b) {
        return a != null && b != null && a.lines().findFirst().equals(b.lines().findFirst());
    }

    private static String first(PlanItem item) {
        return item.periods().stream().min(Comparator.comparing(LearningPeriod::start)).map(Likeness::day).orElse("");
    }

    private static String day(LearningPeriod period) {
        return period.mode() + "|" + period.start();
    }

    private static String demonstration(List<Demonstration> demonstrations) {
        return demonstrations.stream().map(Demonstration::start).min(Comparator.naturalOrder())
                .map(LocalDate::toString).orElse("");
    }
}
