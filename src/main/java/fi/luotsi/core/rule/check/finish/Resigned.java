package fi.luotsi.core.rule.check.finish;

import fi.luotsi.core.plan.Past;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * F7: since the import before the newest data of rights, the student has resigned or is deemed to have resigned.
 *
 * <p>What the earlier import told for its own day is compared with today. A right that the earlier import did not have
 * is judged by the day of its state. Who moved to new requirements has to resign from the old right and has not left.
 */
public final class Resigned implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "F7", Phase.FINISH, List.of(Severity.INFO), new Basis(Origin.LAW, "531/2017 § 97"), List.of(),
            Set.of(Need.KOSKI, Need.EARLIER_RIGHTS), Set.of("leaving", "leftOn", "since", "today"),
            List.of(Actor.UH, Actor.OPO), MendedIn.KOSKI, null, null);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        StatePeriod state = s.state();
        Past.Before before = s.past().right();
        if (before == null) {
            findings.notComputed(CARD, Need.EARLIER_RIGHTS.key());
            return;
        }
        if (!resigned(state) || moved(s.right())) {
            return;
        }
        boolean dated = s.student().statesDated();
        StudyRight then = before.student() == null ? null : before.student().right().orNull();
        if (then == null && !dated) {
            findings.notComputed(CARD, Need.EARLIER_RIGHTS.key());
            return;
        }
        boolean already = then == null ? !state.start().isAfter(before.day()) : resigned(then.stateOn(before.day()));
        if (already) {
            return;
        }
        LocalDate since = before.day();
        Findings.Draft draft = findings.about(CARD, Severity.INFO)
                .fact("leaving", new Fact.Words(List.of(
                        state.state().equals("eronnut") ? "left-resigned" : "left-deemed")));
        if (dated) {
            draft.fact("leftOn", state.start());
        }
        draft.fact("since", since).fact("today", s.today()).add();
    }

    private static boolean moved(@Nullable StudyRight right) {
        return right != null && right.movedToNewRequirements();
    }

    private static boolean resigned(@Nullable StatePeriod state) {
        return state != null && (state.state().equals("eronnut") || state.state().equals("katsotaaneronneeksi"));
    }
}
