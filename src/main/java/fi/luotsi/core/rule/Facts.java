package fi.luotsi.core.rule;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a finding by name, in the order told: a map that never changes.
 *
 * <p>Names and facts lie in one small array, because a run makes some hundred thousand of these and few are ever read.
 */
final class Facts extends AbstractMap<String, Fact> {

    private final Object[] pairs;

    private Facts(Object[] pairs) {
        this.pairs = pairs;
    }

    /** @param pairs a name, its fact, the next name … */
    static Facts of(Object[] pairs, int length) {
        return new Facts(Arrays.copyOf(pairs, length));
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public @Nullable Fact get(@Nullable Object name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return (Fact) pairs[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, Fact>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return Facts.this.size();
            }

            @Override
            public Iterator<Map.Entry<String, Fact>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Fact>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < pairs.length;
        }

        @Override
        public Map.Entry<String, Fact> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            next += 2;
            return Map.entry((String) pairs[next - 2], (Fact) pairs[next - 1]);
        }
    }
}
