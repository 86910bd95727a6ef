package fi.luotsi.core.rule.check.finish;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.LearningSupport;
import fi.luotsi.core.plan.PlanItem;
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
import fi.luotsi.core.rule.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * F6: the study right has ended, and the plan has dates after its last day.
 *
 * <p>Each workplace period that goes on on the reporting date is a serious matter of its own, for its agreement must be
 * ended. All else that ends after the right – periods, demonstrations, TUVA parts, support – is one row of information:
 * the plan is locked, and nothing can be mended. The last day is KOSKI's, else the day from which the ended state counts.
 */
public final class EndedWithFutureDates implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "F6", Phase.FINISH, List.of(Severity.SERIOUS, Severity.INFO), new Basis(Origin.SYSTEM, "eHOKS, KOSKI"),
            List.of(), Set.of(Need.PLAN, Need.KOSKI),
            Set.of("ended", "item", "workplace", "periodStart", "periodEnd", "later", "lastDay", "today"),
            List.of(Actor.SO, Actor.TC), MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.ENDED);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        if (!s.ended()) {
            return;
        }
        LocalDate ended = s.endedOn();
        if (ended == null) {
            findings.notComputed(CARD, "koski-end");
            return;
        }
        List<LocalDate> later = new ArrayList<>();
        for (PlanItem item : s.plan().items()) {
            for (LearningPeriod period : item.periods()) {
                if (period.atWorkplace() && period.contains(s.today()) && period.end().isAfter(ended)) {
                    goingOn(s, ended, item, period, findings);
                } else {
                    later.add(period.end());
                }
            }
            item.demonstrations().forEach(demonstration -> later.add(demonstration.end()));
        }
        s.plan().tuvaParts().forEach(part -> later.add(part.end()));
        s.plan().supportStudies().forEach(studies -> later.add(studies.end()));
        for (LearningSupport support : s.plan().learningSupport()) {
            if (support.end() != null) {
                later.add(support.end());
            }
        }
        later.removeIf(day -> !day.isAfter(ended));
        if (!later.isEmpty()) {
            findings.about(CARD, Severity.INFO)
                    .fact("ended", ended)
                    .fact("later", later.size())
                    .fact("lastDay", Collections.max(later))
                    .add();
        }
    }

    private static void goingOn(
            Situation s, LocalDate ended, PlanItem item, LearningPeriod period, Findings findings) {
        findings.about(CARD, Severity.SERIOUS)
                .period(period, item)
                .fact("ended", ended)
                .text("workplace", period.workplace() == null ? null : period.workplace().name())
                .fact("periodStart", period.start())
                .fact("periodEnd", period.end())
                .fact("today", s.today())
                .add();
    }
}
