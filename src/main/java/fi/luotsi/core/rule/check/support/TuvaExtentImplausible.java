package fi.luotsi.core.rule.check.support;

import fi.luotsi.core.plan.TuvaPart;
import fi.luotsi.core.rule.Fact;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * H7: the parts of preparatory education (TUVA) are together over 38 weeks, one is over its own limit, or 101 is missing.
 *
 * <p>A part that the plan has in several pieces is summed first. Least extents are not looked at, for parts are planned
 * little by little, nor plans without any part (rule A8). Part 101, for everybody, is the key of its own absence.
 */
public final class TuvaExtentImplausible implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "H7", Phase.PLAN, List.of(Severity.NOTICE), new Basis(Origin.LAW, "1215/2020"),
            List.of(new LimitSpec("weeks", 38, LimitUnit.COUNT, 38, 38, Origin.LAW)), Set.of(Need.PLAN),
            Set.of("weeks", "limit", "item", "partWeeks", "partLimit", "missingPart"), List.of(Actor.RT),
            MendedIn.OWN_SYSTEM, null, null)
            .ifAny(Trait.TUVA_PARTS);

    private static final String SET = "koulutuksenosattuva_";
    private static final String FOR_EVERYBODY = SET + "101";
    private static final Map<String, Integer> MOST = Map.of(
            FOR_EVERYBODY, 10, SET + "102", 20, SET + "103", 20, SET + "104", 10, SET + "105", 30, SET + "106", 30,
            SET + "107", 30);

    private final int most;

    public TuvaExtentImplausible(Limits limits) {
        most = limits.of(CARD, "weeks");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        Map<String, Double> weeks = new TreeMap<>();
        for (TuvaPart part : s.plan().tuvaParts()) {
            weeks.merge(part.code(), part.weeks(), Double::sum);
        }
        double whole = weeks.values().stream().mapToDouble(Double::doubleValue).sum();
        if (whole > most) {
            findings.about(CARD, Severity.NOTICE)
                    .fact("weeks", new Fact.Decimal(whole))
                    .limit("weeks", most)
                    .add();
        }
        weeks.forEach((code, extent) -> {
            Integer limit = MOST.get(code);
            if (limit != null && extent > limit) {
                findings.about(CARD, Severity.NOTICE)
                        .item(code)
                        .fact("item", new Fact.Code(code))
                        .fact("partWeeks", new Fact.Decimal(extent))
                        .fact("partLimit", limit)
                        .add();
            }
        });
        if (!weeks.isEmpty() && !weeks.containsKey(FOR_EVERYBODY)) {
            findings.about(CARD, Severity.NOTICE)
                    .item(FOR_EVERYBODY)
                    .fact("missingPart", new Fact.Code(FOR_EVERYBODY))
                    .add();
        }
    }
}
