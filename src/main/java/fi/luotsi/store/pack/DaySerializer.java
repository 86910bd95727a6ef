package fi.luotsi.store.pack;

import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a date as the number of days since 1970. */
final class DaySerializer extends StdSerializer<LocalDate> {

    DaySerializer() {
        super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator out, SerializationContext context) {
        out.writeNumber(Math.toIntExact(day.toEpochDay()));
    }
}
