package fi.luotsi.store.pack;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a text as a shared object. */
final class TextDeserializer extends StdScalarDeserializer<String> {

    private final Interned interned;

    TextDeserializer(Interned interned) {
        super(String.class);
        this.interned = interned;
    }

    @Override
    public String deserialize(JsonParser in, DeserializationContext context) {
        return interned.word(in.getString());
    }
}
