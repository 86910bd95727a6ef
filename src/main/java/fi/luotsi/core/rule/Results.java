package fi.luotsi.core.rule;

import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PriorLearning;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * KOSKI's results of one study right, found by unit code, area code or local unit's name (ehoks.md 5.13 "assessed").
 *
 * <p>One passed or recognised result settles every plan row with that code, because plans split units and give the
 * compulsory and optional share of an area the same code.
 */
public final class Results {

    private final boolean known;
    private boolean anyRecognised;
    private final CodeIndex byCode;
    /** Results of local units; null when there are none. */
    private @Nullable Map<String, UnitResult> byName;

    /** Results of {@code right}; null, or a right without any performance, gives "unknown" for every item. */
    public Results(@Nullable StudyRight right) {
        known = right != null && !right.performances().isEmpty();
        byCode = new CodeIndex(right == null ? 0 : count(right));
        if (right != null) {
            for (Performance performance : right.performances()) {
                index(performance.units());
            }
        }
    }

    private static int count(StudyRight right) {
        int count = 0;
        for (Performance performance : right.performances()) {
            count += count(performance.units());
        }
        return count;
    }

    private static int count(List<UnitResult> results) {
        int count = results.size();
        for (UnitResult result : results) {
            count += result.areas().isEmpty() ? 0 : count(result.areas());
        }
        return count;
    }

    private void index(List<UnitResult> results) {
        for (UnitResult result : results) {
            if (result.local()) {
                Map<String, UnitResult> names = byName == null ? new HashMap<>() : byName;
                byName = names;
                for (String name : new @Nullable String[] {result.name().fi(), result.name().sv(), result.name().en()}) {
                    if (name != null) {
                        keepBetter(names, fold(name), result);
                    }
                }
            } else {
                byCode.add(result);
            }
            anyRecognised |= result.recognised();
            if (!result.areas().isEmpty()) {
                index(result.areas());
            }
        }
    }

    private static void keepBetter(Map<String, UnitResult> map, String key, UnitResult result) {
        UnitResult earlier = map.get(key);
        if (earlier == null || (!earlier.done() && result.done())) {
            map.put(key, result);
        }
    }

    public boolean known() {
        return known;
    }

    /** Whether KOSKI has recognised any unit or area. */
    public boolean anyRecognised() {
        return anyRecognised;
    }

    /** KOSKI's result for the item, null when KOSKI does not list it. */
    public @Nullable UnitResult of(PlanItem item) {
        return of(item.kind(), item.code(), item.name());
    }

    /** KOSKI's result for the prior learning, null when KOSKI does not list it. */
    @Nullable UnitResult of(PriorLearning prior) {
        return of(prior.kind(), prior.code(), prior.name());
    }

    private @Nullable UnitResult of(PlanItem.Kind kind, @Nullable String code, @Nullable String name) {
        return kind == PlanItem.Kind.LOCAL ? ofLocal(name) : ofCode(code);
    }

    /** The result of a nationally coded unit or area by its code URI. */
    public @Nullable UnitResult ofCode(@Nullable String codeUri) {
        return codeUri == null ? null : byCode.of(codeUri);
    }

    /** The result of a local unit by its name, trimmed and without regard to case. */
    public @Nullable UnitResult ofLocal(@Nullable String name) {
        return name == null || byName == null ? null : byName.get(fold(name));
    }

    /** Whether KOSKI says that the item is assessed or recognised. */
    public Done done(PlanItem item) {
        return done(item.kind(), of(item));
    }

    /** Whether KOSKI says that the prior learning is recognised, or assessed after all. */
    public Done done(PriorLearning prior) {
        return done(prior.kind(), of(prior.kind(), prior.code(), prior.name()));
    }

    Done done(PlanItem.Kind kind, @Nullable UnitResult result) {
        if (!known) {
            return Done.UNKNOWN;
        }
        if (result == null) {
            return kind == PlanItem.Kind.LOCAL ? Done.UNKNOWN : Done.NO;
        }
        return result.done() ? Done.YES : Done.NO;
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The value of a code URI: what follows the set's name and the underscore, in lower case. */
    public static String value(String codeUri) {
        return codeUri.substring(codeUri.indexOf('_') + 1).toLowerCase(Locale.ROOT);
    }
}
