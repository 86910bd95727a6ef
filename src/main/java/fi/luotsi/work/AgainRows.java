package fi.luotsi.work;

import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.StudentKey;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Versioned;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes which rows were left out once more, and whom the newest file tells of already. */
final class AgainRows implements Rows {

    private final Rows to;
    private final Map<Long, Problem> left = new HashMap<>();
    private final Set<String> older = new HashSet<>();

    AgainRows(Rows to) {
        this.to = to;
    }

    /** What is wrong with the rows that were left out once more, by their places; they are in quarantine already. */
    Map<Long, Problem> left() {
        return left;
    }

    /** Whether any row was not taken because the newest file has one of the same key. */
    boolean older() {
        return !older.isEmpty();
    }

    /** Whether one of these cells is the id of somebody whose row was not taken. */
    boolean tellsOfOlder(List<String> cells) {
        return cells.stream().anyMatch(cell -> older.contains(cell.strip()));
    }

    private Outcome noted(Outcome outcome, StudentKey key) {
        if (outcome == Outcome.OLDER) {
            older.add(key.oid());
        }
        return outcome;
    }

    @Override
    public Outcome plan(Plan plan) {
        return to.plan(plan);
    }

    @Override
    public Outcome right(StudyRight right) {
        return to.right(right);
    }

    @Override
    public Outcome placement(Placement placement) {
        return noted(to.placement(placement), StudentKey.of(placement.studyRight(), placement.learner()));
    }

    @Override
    public Outcome named(Placement placement) {
        return to.named(placement);
    }

    @Override
    public Outcome other(Versioned row) {
        return noted(to.other(row), StudentKey.read(row.key()));
    }

    @Override
    public void again() {
        older.clear();
        to.again();
    }

    @Override
    public void leftOut(LeftOut row) {
        Long place = row.problem().row();
        if (place != null) {
            left.putIfAbsent(place, row.problem());
        }
    }
}
