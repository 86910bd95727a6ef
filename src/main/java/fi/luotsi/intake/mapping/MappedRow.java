package fi.luotsi.intake.mapping;

import fi.luotsi.core.mapping.Field;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, by field; fields whose cell is empty are missing.
 *
 * @param line number of the line, from 1
 */
record MappedRow(long line, Map<Field, Object> values) {

    @Nullable String text(Field field) {
        return (String) values.get(field);
    }

    @Nullable LocalDate date(Field field) {
        return (LocalDate) values.get(field);
    }

    @Nullable Double number(Field field) {
        return (Double) values.get(field);
    }

    boolean yes(Field field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    /** Whether any field of the part has a value. */
    boolean has(Field.Part part) {
        return values.keySet().stream().anyMatch(field -> field.part() == part);
    }
}
