package fi.luotsi.core.rule.check.life;

import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.Past;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.TuvaPart;
import fi.luotsi.core.rule.Done;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * B9: since the import before the newest data, items or periods have disappeared from the plan without a result in
 * KOSKI. A transfer that leaves out an array deletes what was in it.
 *
 * <p>Versions of one plan are compared. What moved to prior learning, changed its code and kept its periods, or was
 * given another id with the same days, has not disappeared; a student whom the new file lacks has lost nothing.
 */
public final class PlanShrank implements Rule {

    public static final RuleCard CARD = new RuleCard(
            "B9", Phase.PLAN, List.of(Severity.NOTICE), new Basis(Origin.SYSTEM, "eHOKS PUT"), List.of(),
            Set.of(Need.PLAN, Need.EARLIER_PLANS),
            Set.of("since", "item", "goneItems", "gonePeriods", "itemsBefore", "itemsNow"), List.of(Actor.SO),
            MendedIn.OWN_SYSTEM, null, null);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Situation s, Findings findings) {
        Past.Before before = s.past().plan();
        if (before == null) {
            findings.notComputed(CARD, Need.EARLIER_PLANS.key());
            return;
        }
        Plan then = before.student() == null ? null : before.student().plan();
        Plan now = s.plan();
        if (then == null || then.equals(now) || s.student().otherPlans().stream().anyMatch(other -> same(other, then))) {
            return;
        }
        Lost lost = new Lost(s, now);
        then.items().forEach(lost::look);
        lost.tuva(then.tuvaParts(), now.tuvaParts());
        if (lost.items.isEmpty() && lost.parts == 0 && lost.periods == 0) {
            return;
        }
        Findings.Draft draft = findings.about(CARD, Severity.NOTICE).fact("since", before.day());
        if (lost.named.size() == 1 && lost.parts == 0) {
            draft.named(lost.named.getFirst());
        }
        draft.fact("goneItems", lost.items.size() + lost.parts)
                .fact("gonePeriods", lost.periods)
                .fact("itemsBefore", then.items().size() + then.tuvaParts().size())
                .fact("itemsNow", now.items().size() + now.tuvaParts().size())
                .add();
    }

    private static boolean same(Plan a, Plan b) {
        return a.id() != null && a.id().equals(b.id());
    }

    /** What the plan now lacks. */
    private static final class Lost {
        private final Situation situation;
        private final Plan now;
        private final Set<String> prior = new HashSet<>();
        private final Set<String> ids = new HashSet<>();
        private final Set<String> items = new HashSet<>();
        private final Set<String> looked = new HashSet<>();
        private final List<PlanItem> named = new ArrayList<>();
        private int periods;
        private int parts;

        Lost(Situation situation, Plan now) {
            this.situation = situation;
            this.now = now;
            now.prior().stream().map(PriorLearning::key).forEach(prior::add);
            now.items().forEach(item -> item.periods().forEach(period -> {
                if (period.id() != null) {
                    ids.add(period.id());
                }
            }));
        }

        void look(PlanItem item) {
            String key = item.key();
            if (prior.contains(key) || situation.done(item) == Done.YES) {
                return;
            }
            List<PlanItem> same = now.items().stream().filter(other -> other.key().equals(key)).toList();
            List<LearningPeriod> here = same.stream().flatMap(other -> other.periods().stream()).toList();
            if (same.isEmpty() && movedWhole(item)) {
                return;
            }
            if (same.isEmpty()) {
                if (items.add(key)) {
                    named.add(item);
                }
                periods += (int) item.periods().stream().filter(period -> !moved(period)).count();
                return;
            }
            int gone = gone(item, here);
            if (gone > 0 && looked.add(key)) {
                named.add(item);
            }
            periods += gone;
        }

        private boolean moved(LearningPeriod period) {
            return period.id() != null && ids.contains(period.id());
        }

        /** An item that changed its code or its name took its periods along. */
        private boolean movedWhole(PlanItem item) {
            return !item.periods().isEmpty() && item.periods().stream().allMatch(this::moved);
        }

        /** How many periods of the item are neither there by their ids nor, renumbered or moved, among those left over. */
        private int gone(PlanItem item, List<LearningPeriod> here) {
            List<LearningPeriod> left = new ArrayList<>(here);
            List<LearningPeriod> open = new ArrayList<>();
            for (LearningPeriod period : item.periods()) {
                if (moved(period)) {
                    left.removeIf(other -> period.id() != null && period.id().equals(other.id()));
                } else {
                    open.add(period);
                }
            }
            int gone = 0;
            for (LearningPeriod period : open) {
                LearningPeriod match = left.stream()
                        .filter(other -> other.mode().equals(period.mode()) && other.start().equals(period.start()))
                        .findFirst().orElse(null);
                if (match == null && period.id() == null) {
                    match = left.stream()
                            .filter(other -> other.id() == null && other.mode().equals(period.mode()))
                            .findFirst().orElse(null);
                }
                if (match == null) {
                    gone++;
                } else {
                    left.remove(match);
                }
            }
            return gone;
        }

        void tuva(List<TuvaPart> then, List<TuvaPart> kept) {
            for (TuvaPart part : then) {
                if (kept.stream().noneMatch(other -> other.code().equals(part.code()))) {
                    parts++;
                }
            }
        }
    }
}
