package fi.luotsi.core.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Set<String> STAND_WITHOUT_PLAN = Set.of("A1", "F1", "F7", "G2", "G3", "G4", "G5", "G6", "K3");

    private static final Set<String> HIDERS = Stream.of(Set.of("A1"), SAME_ITEM.keySet(), WHOLE.keySet())
            .flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final int SHOWN = -1;

    private Precedence() {}

    /**
     * For each finding the id of the shown finding that hides it, or null when it is shown; in the order of the list.
     * In a chain the most telling shown one is named: E2 is hidden by E10, not by the E8 that E10 hides.
     */
    public static List<@Nullable String> hiddenBy(List<Finding> findings) {
        @Nullable String[] result = new String[findings.size()];
        int[] direct = new int[findings.size()];
        Arrays.fill(direct, SHOWN);
        for (int by = 0; by < direct.length; by++) {
            Finding hider = findings.get(by);
            if (hidesAny(hider.rule())) {
                for (int what = 0; what < direct.length; what++) {
                    if (by != what && hides(hider, findings.get(what))
                            && (direct[what] == SHOWN || !hides(findings.get(direct[what]), hider))) {
                        direct[what] = by;
                    }
                }
            }
        }
        for (int i = 0; i < direct.length; i++) {
            int top = i;
            while (direct[top] != SHOWN) {
                top = direct[top];
            }
            result[i] = top == i ? null : findings.get(top).rule().id();
        }
        return Arrays.asList(result);
    }

    /** Whether findings of the rule neither hide others nor are hidden by them, whatever else is found. */
    public static boolean standsAlone(RuleCard rule) {
        String id = rule.id();
        // Only a missing plan lets A1 speak, and then rules on the plan are not asked.
        boolean besideA1 = STAND_WITHOUT_PLAN.contains(id) || rule.needsPlan();
        return besideA1 && !hidesAny(rule) && !hiddenBySome(SAME_ITEM, id) && !hiddenBySome(WHOLE, id);
    }

    private static boolean hiddenBySome(Map<String, Set<String>> hiders, String id) {
        for (Set<String> hidden : hiders.values()) {
            if (hidden.contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** Whether findings of the rule may hide others; those of students in whom none does all are shown. */
    public static boolean hidesAny(RuleCard rule) {
        return HIDERS.contains(rule.id());
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
