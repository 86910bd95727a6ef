package fi.luotsi.core.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which finding tells a matter best, so that one flag is shown and not five (ehoks.md 5.11 and 5.13). */
public final class Precedence {

    /** Rules that hide others about the same item or period. */
    private static final Map<String, Set<String>> SAME_ITEM = Map.of(
            "E8", Set.of("E1", "E2", "E3", "E4", "E5", "E7"),
            "E10", Set.of("E8", "E2", "E4", "E5"),
            "D4", Set.of("D3", "D10"),
            "D3", Set.of("D2", "D10"));

    /** Rules that hide others about the whole plan or right. */
    private static final Map<String, Set<String>> WHOLE =
            Map.of("B2", Set.of("B1"), "F1", Set.of("F2"), "E19", Set.of("K1"));

    /** What a missing plan leaves in sight: the ends of rights, and progress that needs no plan. */
    private static final Set<String> STAND_WITHOUT_PLAN = Set.of("A1", "F1", "F7", "G2", "G3", "G4", "G5");

    private Precedence() {}

    /**
     * For each finding the id of the shown finding that hides it, or null when it is shown; in the order of the list.
     * In a chain the most telling shown one is named: E2 is hidden by E10, not by the E8 that E10 hides.
     */
    public static List<@Nullable String> hiddenBy(List<Finding> findings) {
        Map<Finding, Finding> direct = new HashMap<>();
        for (Finding hidden : findings) {
            for (Finding hider : findings) {
                if (hider != hidden && hides(hider, hidden) && !tellsBetter(direct.get(hidden), hider)) {
                    direct.put(hidden, hider);
                }
            }
        }
        List<@Nullable String> result = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Finding top = finding;
            while (direct.get(top) instanceof Finding next) {
                top = next;
            }
            result.add(top == finding ? null : top.rule().id());
        }
        return result;
    }

    private static boolean tellsBetter(@Nullable Finding earlier, Finding hider) {
        return earlier != null && hides(earlier, hider);
    }

    private static boolean hides(Finding hider, Finding hidden) {
        String by = hider.rule().id();
        String what = hidden.rule().id();
        if (by.equals("A1")) {
            return !STAND_WITHOUT_PLAN.contains(what);
        }
        if (WHOLE.getOrDefault(by, Set.of()).contains(what)) {
            return true;
        }
        return SAME_ITEM.getOrDefault(by, Set.of()).contains(what) && Objects.equals(hider.item(), hidden.item());
    }
}
