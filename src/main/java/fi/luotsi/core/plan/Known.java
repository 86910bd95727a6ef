package fi.luotsi.core.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about one thing: a value, or "not in this source".
 *
 * <p>Absence here means that nobody has been able to look: no file of that kind has been imported, or the file has no
 * row for this student. It is never read as "no" or as zero.
 */
public sealed interface Known<T> {

    /** The source was read and gave this value. */
    record Value<T>(T value) implements Known<T> {}

    /** No imported file tells this. */
    record NotInSource<T>() implements Known<T> {}

    static <T> Known<T> of(@Nullable T value) {
        return value == null ? new NotInSource<>() : new Value<>(value);
    }

    static <T> Known<T> notInSource() {
        return new NotInSource<>();
    }

    default boolean isKnown() {
        return this instanceof Value<T>;
    }

    /** The value, or null when no source tells it. */
    default @Nullable T orNull() {
        return this instanceof Value<T>(T value) ? value : null;
    }

    /** The value turned by {@code f}, or null when no source tells it or {@code f} gives null. */
    default <R> @Nullable R map(Function<? super T, ? extends @Nullable R> f) {
        return this instanceof Value<T>(T value) ? f.apply(value) : null;
    }
}
