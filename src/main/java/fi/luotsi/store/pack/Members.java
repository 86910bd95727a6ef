package fi.luotsi.store.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes members of objects; what is null, false or an empty list is left out, as everywhere in {@link Packing}. */
final class Members {

    private final JsonGenerator out;

    Members(JsonGenerator out) {
        this.out = out;
    }

    /** Writes an object whose members {@code members} writes. */
    <T> void object(T value, Consumer<T> members) {
        out.writeStartObject();
        members.accept(value);
        out.writeEndObject();
    }

    <T> void object(String name, @Nullable T value, Consumer<T> members) {
        if (value != null) {
            out.writeName(name);
            object(value, members);
        }
    }

    <T> void objects(String name, List<T> values, Consumer<T> members) {
        if (!values.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            for (T value : values) {
                object(value, members);
            }
            out.writeEndArray();
        }
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }

    void numbers(String name, List<Integer> values) {
        if (!values.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            for (int value : values) {
                out.writeNumber(value);
            }
            out.writeEndArray();
        }
    }

    void text(String name, @Nullable String value) {
        if (value != null) {
            out.writeName(name);
            out.writeString(value);
        }
    }

    void day(String name, @Nullable LocalDate value) {
        if (value != null) {
            out.writeName(name);
            out.writeNumber(Math.toIntExact(value.toEpochDay()));
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
            out.writeName(name);
            out.writeNumber(value.longValue());
        }
    }

    /** A number that is never left out. */
    void count(String name, int value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    /** A number that is never left out. */
    void amount(String name, double value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    void flag(String name, boolean value) {
        if (value) {
            out.writeName(name);
            out.writeBoolean(true);
        }
    }

    /** A truth value that may also be unknown: a false one is not left out. */
    void answer(String name, @Nullable Boolean value) {
        if (value != null) {
            out.writeName(name);
            out.writeBoolean(value);
        }
    }
}
