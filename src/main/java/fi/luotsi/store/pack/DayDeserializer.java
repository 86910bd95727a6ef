package fi.luotsi.store.pack;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a date from the number of days since 1970. */
final class DayDeserializer extends StdScalarDeserializer<LocalDate> {

    private final Interned interned;

    DayDeserializer(Interned interned) {
        super(LocalDate.class);
        this.interned = interned;
    }

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) {
        return interned.day(in.getIntValue());
    }
}
