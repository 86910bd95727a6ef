package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.rule.AreaCodes;
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

/**
 * H9: the plan has a unit that the student's requirements do not have, or a sub-area code of the wrong time.
 *
 * <p>Sub-areas got codes that end in 26 on 1.8.2026: study rights that began before have the old ones, later ones the new;
 * variants without a new code are left alone. A unit is compared with all imported requirements that the student has by
 * KOSKI. It may also come from another qualification: when the plan names requirements that are not an imported version of
 * the student's own, or the unit is in those of another qualification. Prior learning keeps the code of its time.
 */
public final class RetiredCode implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "H9", Phase.PLAN, List.of(Severity.NOTICE), new Basis(Origin.SYSTEM, "KOSKI, ePerusteet"), List.of(),
            Set.of(Need.PLAN, Need.KOSKI), Set.of("item", "reason", "start", "change", "requirements"),
            List.of(Actor.SO), MendedIn.OWN_SYSTEM, null, null);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        Requirements requirements = Requirements.of(s);
        if (!requirements.known() && AreaCodes.anyCoded(s)) {
            findings.notComputed(CARD, "requirements");
        }
        if (!requirements.known() && !AreaCodes.anyOdd(s)) {
            return;
        }
        for (PlanItem item : s.plan().items()) {
            if (item.kind() == PlanItem.Kind.SUB_AREA) {
                area(s, item, findings);
            }
            String unit = item.kind() == PlanItem.Kind.SUB_AREA ? item.commonUnit() : item.code();
            if (unit != null && requirements.known() && requirements.strange(unit, item.requirements())) {
                findings.about(CARD, Severity.NOTICE)
                        .item(unit)
                        .fact("item", new Fact.Code(unit))
                        .fact("reason", new Fact.Words(List.of("not-in-requirements")))
                        .text("requirements", requirements.followed())
                        .add();
            }
        }
    }

    private static void area(Situation s, PlanItem item, Findings findings) {
        LocalDate start = s.start();
        boolean early = AreaCodes.tooNew(item, start);
        if (start != null && (early || AreaCodes.tooOld(item, start))) {
            findings.about(CARD, Severity.NOTICE)
                    .item(item)
                    .fact("reason", new Fact.Words(List.of(early ? "code-too-new" : "code-too-old")))
                    .fact("start", start)
                    .fact("change", AreaCodes.CHANGE)
                    .add();
        }
    }
}
