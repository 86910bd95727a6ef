package fi.luotsi.core.rule.check.recognition;

import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.CalendarDays;
import fi.luotsi.core.rule.Elapsed;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * C1: neither the plan nor KOSKI has any prior learning although the start is more clock days ago than the limit.
 *
 * <p>A notice when the student is 25 or older on the reporting date by KOSKI's date of birth, or when the data hold
 * another study right of the same person that has been completed; else information: young people after basic education
 * often have none. Not for TUVA, whose plans have no place for prior learning.
 */
public final class NoPriorLearning implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "C1", Phase.RECOGNITION, List.of(Severity.NOTICE, Severity.INFO),
            new Basis(Origin.PROVIDER, "531/2017 § 46–47"), List.of(LimitSpec.days("days", 60)),
            Set.of(Need.PLAN, Need.KOSKI, Need.KOSKI_RESULTS),
            Set.of("start", "limit", "suspended", "stopped", "stops", "due", "today", "days", "suspendedLater",
                    "stoppedLater", "stopsLater", "over", "age", "earlier"),
            List.of(Actor.RT, Actor.OPO), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.NOTHING_RECOGNISED);

    private static final int ADULT = 25;

    private final int limit;

    public NoPriorLearning(Limits limits) {
        limit = limits.of(CARD, "days");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        LocalDate start = s.start();
        if (start == null || CalendarDays.startedWithin(s, limit) || s.tuva() || !s.has(Trait.NOTHING_RECOGNISED)) {
            return;
        }
        Elapsed elapsed = Elapsed.between(s, start, s.today());
        if (elapsed.days() <= limit) {
            return;
        }
        long age = CalendarDays.youngerThan(s, ADULT) ? 0 : age(s);
        String earlier = completed(s);
        Severity severity = age >= ADULT || earlier != null ? Severity.NOTICE : Severity.INFO;
        Findings.Draft draft = findings.about(CARD, severity).fact("start", start);
        elapsed.tell(draft, "days", limit, "today");
        if (age >= ADULT) {
            draft.fact("age", age);
        }
        draft.text("earlier", earlier).add();
    }

    /** Oid of another right of the person that has been completed by the reporting date; null when none is known. */
    private static @Nullable String completed(Situation s) {
        for (StudyRight other : s.student().joined().others()) {
            StatePeriod state = other.stateOn(s.today());
            if (state != null && state.state().equals(StatePeriod.GRADUATED)) {
                return other.oid();
            }
        }
        return null;
    }

    /** Full years on the reporting date; -1 when KOSKI does not tell the date of birth. */
    private static long age(Situation s) {
        LocalDate born = s.birthDate();
        return born == null ? -1 : ChronoUnit.YEARS.between(born, s.today());
    }
}
