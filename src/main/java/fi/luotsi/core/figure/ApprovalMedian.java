package fi.luotsi.core.figure;

import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast: the median of clock days from the start to the first approval. One without a plan counts with its age on the
 * reporting date; when more than half are open, the median is longer than can be told and is not computed.
 */
final class ApprovalMedian implements Indicator {

    @Override
    public String id() {
        return "approval-median";
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.DAYS;
    }

    @Override
    public Figure of(Group group) {
        if (!group.plansTold() || !group.rightsTold()) {
            return Figure.notComputed(id(), group.name(), kind(), group.students().size());
        }
        List<Long> days = new ArrayList<>();
        long open = 0;
        long unknown = 0;
        for (Situation student : group.students()) {
            LocalDate start = student.start();
            Plan plan = student.planOrNull();
            if (start == null || !student.planKnown() || (plan != null && plan.firstApproval() == null)) {
                unknown++;
            } else if (Students.counted(student)) {
                open += plan == null ? 1 : 0;
                days.add(student.clockDays(start, plan == null ? group.date() : plan.firstApproval()));
            }
        }
        if (days.isEmpty() || 2 * open > days.size()) {
            return Figure.notComputed(id(), group.name(), kind(), unknown + open);
        }
        return new Figure(id(), group.name(), kind(), median(days), null, null, unknown);
    }

    /** The middle value, or the mean of the two middle ones. */
    private static double median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
