package fi.luotsi.core.rule.check.progress;

import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.Compulsory;
import fi.luotsi.core.rule.Findings;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * G6: a student in compulsory education last took part more than a month ago, by the provider's own table.
 *
 * <p>Compulsory education is KOSKI's being free of charge, and under 18 when KOSKI tells the date of birth, for the duty
 * ends then. A month ends on the day of the same number, else on the month's last day. Not computed for who has no day in
 * the table. Needs no plan.
 */
public final class NoParticipation implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "G6", Phase.PROGRESS, List.of(Severity.CRITICAL), new Basis(Origin.LAW, "531/2017 § 97(4)"),
            List.of(new LimitSpec("months", 1, LimitUnit.COUNT, 1, 1, Origin.LAW)), Set.of(Need.KOSKI),
            Set.of("participation", "limit", "due", "today", "over"), List.of(Actor.RT, Actor.OPO), MendedIn.KOSKI,
            LocalDate.of(2021, 8, 1), null)
            .ifAny(Trait.FREE);

    private final int months;

    public NoParticipation(Limits limits) {
        months = limits.of(CARD, "months");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        StudyRight right = s.right();
        if (right == null || !right.free() || !Compulsory.now(s) || !s.active()) {
            return;
        }
        ListedStudent listed = s.student().joined().listed();
        LocalDate last = listed == null ? null : listed.lastParticipation();
        if (last == null) {
            findings.notComputed(CARD, "participation");
            return;
        }
        LocalDate due = last.plusMonths(months);
        if (due.isBefore(s.today())) {
            findings.about(CARD, Severity.CRITICAL)
                    .fact("participation", last)
                    .limit("months", months)
                    .fact("due", due)
                    .fact("today", s.today())
                    .fact("over", Situation.days(due, s.today()))
                    .add();
        }
    }
}
