package fi.luotsi.store.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes members of objects; what is null, false or an empty list is left out, as everywhere in {@link Packing}. Used by
 * one thread.
 */
final class Members {

    private final SmileBytes out = new SmileBytes();

    /** The document whose members {@code members} writes; null when only Jackson can write it. */
    <T> byte @Nullable [] document(T value, Consumer<T> members) {
        out.begin();
        object(value, members);
        return out.unusual() ? null : out.bytes();
    }

    /** Writes an object whose members {@code members} writes. */
    <T> void object(T value, Consumer<T> members) {
        out.startObject();
        members.accept(value);
        out.endObject();
    }

    <T> void object(String name, @Nullable T value, Consumer<T> members) {
        if (value != null) {
            out.name(name);
            object(value, members);
        }
    }

    <T> void objects(String name, List<T> values, Consumer<T> members) {
        if (!values.isEmpty()) {
            out.name(name);
            out.startArray();
            for (T value : values) {
                object(value, members);
            }
            out.endArray();
        }
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.name(name);
            out.startArray();
            for (String value : values) {
                out.text(value);
            }
            out.endArray();
        }
    }

    void numbers(String name, List<Integer> values) {
        if (!values.isEmpty()) {
            out.name(name);
            out.startArray();
            for (int value : values) {
                out.number(value);
            }
            out.endArray();
        }
    }

    void text(String name, @Nullable String value) {
        if (value != null) {
            out.name(name);
            out.text(value);
        }
    }

    void day(String name, @Nullable LocalDate value) {
        if (value != null) {
            out.name(name);
            out.number(Math.toIntExact(value.toEpochDay()));
        }
    }

    void number(String name, @Nullable Integer value) {
        if (value != null) {
            count(name, value);
        }
    }

    void number(String name, @Nullable Double value) {
        if (value != null) {
            amount(name, value);
        }
    }

    void number(String name, @Nullable Long value) {
        if (value != null) {
            out.name(name);
            out.number(value.longValue());
        }
    }

    /** A number that is never left out. */
    void count(String name, int value) {
        out.name(name);
        out.number(value);
    }

    /** A number that is never left out. */
    void amount(String name, double value) {
        out.name(name);
        out.number(value);
    }

    void flag(String name, boolean value) {
        if (value) {
            out.name(name);
            out.flag(true);
        }
    }

    /** A truth value that may also be unknown: a false one is not left out. */
    void answer(String name, @Nullable Boolean value) {
        if (value != null) {
            out.name(name);
            out.flag(value);
        }
    }
}
