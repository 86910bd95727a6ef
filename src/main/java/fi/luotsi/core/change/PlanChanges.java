package fi.luotsi.core.change;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.TuvaPart;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a student's plan. */
final class PlanChanges {

    private final Situation then;
    private final Situation now;
    private final Noted noted;

    PlanChanges(Situation then, Situation now, Noted noted) {
        this.then = then;
        this.now = now;
        this.noted = noted;
    }

    void look() {
        Plan a = then.planOrNull();
        Plan b = now.planOrNull();
        if (a == null || b == null) {
            one(a, b);
            return;
        }
        if (then.student().joined().planFrom() != now.student().joined().planFrom()) {
            return; // sources that know different things are not compared
        }
        boolean same = a.equals(b);
        if (!same && otherFollowed(a, b)) {
            noted.add(What.OTHER_PLAN, null, (Fact) null, null);
            return;
        }
        int before = noted.changes().size();
        if (!same) {
            dates(a, b);
            rest(a, b);
        }
        new ItemChanges(then, now, a, b, noted).look(same);
        boolean told = noted.changes().size() > before;
        if (later(a.updated(), b.updated())) {
            noted.day(What.UPDATED, null, b.updated());
        } else if (!same && !told) {
            noted.add(What.DETAILS, null, (Fact) null, null);
        }
    }

    private void one(@Nullable Plan a, @Nullable Plan b) {
        if (a != null) {
            noted.add(What.PLAN_GONE, null, (Fact) null, null);
        } else if (b != null && then.planKnown() && now.student().joined().planFrom() == Source.EHOKS) {
            LocalDate approved = b.firstApproval() != null ? b.firstApproval() : b.approved();
            boolean done = approved != null && !approved.isAfter(now.today());
            noted.day(done ? What.PLAN_APPROVED : What.PLAN_ARRIVED, null, approved);
        }
    }

    /** Whether the plan followed so far is still there, and another one was updated later. */
    private boolean otherFollowed(Plan a, Plan b) {
        return a.id() != null && !a.id().equals(b.id())
                && now.student().otherPlans().stream().anyMatch(other -> a.id().equals(other.id()));
    }

    private void dates(Plan a, Plan b) {
        fresh(What.PLAN_APPROVED, What.FIRST_APPROVAL, a.firstApproval(), b.firstApproval());
        if (a.approved() == null || later(a.approved(), b.approved())) {
            // A first approval is told once, though both dates come together.
            if (b.approved() != null && a.firstApproval() != null && !b.approved().equals(a.firstApproval())) {
                noted.day(What.APPROVED_AGAIN, null, b.approved());
            }
        } else {
            noted.rewritten(What.LATEST_APPROVAL, null, a.approved(), b.approved());
        }
        fresh(What.REACHED, What.REACHED_DAY, a.competenceReached(), b.competenceReached());
        if (!later(a.updated(), b.updated())) {
            noted.rewritten(What.UPDATE_DAY, null, a.updated(), b.updated());
        }
    }

    /** A date that was not there is progress; one written anew is a correction. */
    private void fresh(What come, What corrected, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to != null) {
            noted.day(come, null, to);
        } else {
            noted.rewritten(corrected, null, from, to);
        }
    }

    private static boolean later(@Nullable LocalDate from, @Nullable LocalDate to) {
        return to != null && (from == null || to.isAfter(from));
    }

    private void rest(Plan a, Plan b) {
        if (a.learner() != null && b.learner() != null) {
            noted.rewritten(What.LEARNER_ID, null, a.learner(), b.learner());
        }
        if (a.careerGoal() == null && b.careerGoal() != null) {
            noted.add(What.GOAL_SET, null, (Fact) null, null);
        }
        if (!a.email() && b.email()) {
            noted.add(What.EMAIL_ADDED, null, (Fact) null, null);
        }
        parts(a.tuvaParts(), b.tuvaParts());
    }

    private void parts(List<TuvaPart> a, List<TuvaPart> b) {
        for (TuvaPart part : a) {
            TuvaPart is = b.stream().filter(other -> other.code().equals(part.code())).findFirst().orElse(null);
            if (is == null) {
                noted.add(What.PART_GONE, part.code(), (Fact) null, null);
                continue;
            }
            noted.another(What.PERIOD_STARTS, What.PAST_PERIOD_START, part.code(), part.start(), is.start());
            noted.another(What.PERIOD_ENDS, What.PAST_PERIOD_END, part.code(), part.end(), is.end());
            if (is.weeks() < part.weeks()) {
                noted.add(What.POINTS_LESS, part.code(), new Fact.Decimal(part.weeks()), new Fact.Decimal(is.weeks()));
            }
        }
        b.stream().filter(part -> a.stream().noneMatch(other -> other.code().equals(part.code())))
                .forEach(part -> noted.day(What.ITEM_ADDED, part.code(), part.start()));
    }
}
