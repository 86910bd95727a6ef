package fi.luotsi.bench;

import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joining;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.reference.Versioned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of some files in memory, each provider's units under names of their own. */
final class Gathered implements Rows {

    private final List<Plan> plans = new ArrayList<>();
    private final List<StudyRight> rights = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private int provider;

    /** Whose the rows are that come now. */
    void provider(int number) {
        provider = number;
    }

    Cohort cohort(LocalDate day) {
        List<SourceAge> ages = List.of(
                new SourceAge(Source.EHOKS, day.atStartOfDay(), plans.size()),
                new SourceAge(Source.KOSKI, day.atStartOfDay(), rights.size()),
                new SourceAge(Source.ROSTER, day.atStartOfDay(), placements.size()));
        return Joining.cohort(
                1, new Joining.Material(plans, rights, placements), ages, Set.of(), Reference.NONE);
    }

    @Override
    public Outcome plan(Plan plan) {
        plans.add(plan);
        return Outcome.NEW;
    }

    @Override
    public Outcome right(StudyRight right) {
        rights.add(right);
        return Outcome.NEW;
    }

    @Override
    public Outcome placement(Placement p) {
        placements.add(new Placement(
                p.studyRight(), p.learner(), p.lastName(), p.firstName(), p.group(), p.unit() + " " + provider,
                p.teacher()));
        return Outcome.NEW;
    }

    @Override
    public Outcome other(Versioned row) {
        return Outcome.NEW;
    }

    @Override
    public void leftOut(LeftOut row) {
        // Practice data have no such rows worth keeping.
    }
}
