package fi.luotsi.core.rule;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found of one student, its facts not told yet: when somebody asks for a fact, the rule is asked again.
 *
 * <p>A rule keeps no state and a situation does not change, so that it says the same again. A run makes some hundred
 * thousand findings and few are ever opened. It holds the student's records; {@link #told} lets them go.
 */
public final class Untold {

    private final Rule rule;
    private final Situation situation;
    private @Nullable List<Finding> told;

    /**
     * Of a rule that has been asked about a student and has found something.
     *
     * @param rule with the limits it was asked with
     */
    public Untold(Rule rule, Situation situation) {
        this.rule = rule;
        this.situation = situation;
    }

    /** The facts of the finding at a place, from 0, among those of the rule; to be read by any thread. */
    public Map<String, Fact> facts(int place) {
        return new Later(this, place);
    }

    /** The same facts without what they can be worked out of. */
    public static Map<String, Fact> told(Map<String, Fact> facts) {
        return facts instanceof Later later ? later.now() : facts;
    }

    private Map<String, Fact> now(int place) {
        List<Finding> known = told;
        if (known == null) {
            Findings findings = Findings.once();
            rule.check(situation, findings);
            known = List.copyOf(findings.list());
            told = known;
        }
        return known.get(place).facts();
    }

    /** The facts of one finding: a map that never changes. */
    private static final class Later extends AbstractMap<String, Fact> {
        private final Untold untold;
        private final int place;

        private Later(Untold untold, int place) {
            this.untold = untold;
            this.place = place;
        }

        private Map<String, Fact> now() {
            return untold.now(place);
        }

        @Override
        public int size() {
            return now().size();
        }

        @Override
        public @Nullable Fact get(@Nullable Object name) {
            return now().get(name);
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return now().containsKey(name);
        }

        @Override
        public Set<Map.Entry<String, Fact>> entrySet() {
            return now().entrySet();
        }
    }
}
