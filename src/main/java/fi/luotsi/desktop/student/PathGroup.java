package fi.luotsi.desktop.student;

import fi.luotsi.core.rule.ItemState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of one kind, with those folded away that need no look.
 *
 * @param items all rows, in order
 */
record PathGroup(PathItem.Section section, List<PathItem> items) {

    /** Up to this many finished sub-areas stand in sight as they are. */
    static final int FINISHED_UNFOLDED = 5;
    /** When there are more, this many stay and the others fold. */
    static final int FINISHED_KEPT = 3;

    PathGroup {
        items = List.copyOf(items);
    }

    /** Rows behind the folding row: finished sub-areas beyond the first ones; none when they are few. */
    List<PathItem> folded() {
        List<PathItem> finished = items.stream().filter(PathItem::done).toList();
        return section == PathItem.Section.COMMON && finished.size() > FINISHED_UNFOLDED
                ? finished.subList(FINISHED_KEPT, finished.size())
                : List.of();
    }

    /** Rows that stand in sight while the group is folded. */
    List<PathItem> kept() {
        List<PathItem> kept = new ArrayList<>(items);
        kept.removeAll(folded());
        return kept;
    }

    /** Points, or weeks, of all rows that tell them. */
    double amount() {
        return sum(items);
    }

    double amountIn(ItemState state) {
        return sum(items.stream().filter(item -> item.state() == state).toList());
    }

    /** Whether every row tells its points, so that the sum is whole. */
    boolean amountKnown() {
        return !items.isEmpty() && items.stream().allMatch(item -> item.amount() != null);
    }

    /** The sum, each code once: a plan may split a unit into several rows of the same code. */
    static double sum(List<PathItem> items) {
        Set<String> seen = new HashSet<>();
        double sum = 0;
        for (PathItem item : items) {
            if (item.amount() != null && seen.add(item.key())) {
                sum += item.amount();
            }
        }
        return sum;
    }
}
