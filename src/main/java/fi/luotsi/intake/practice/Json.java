package fi.luotsi.intake.practice;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Small helps for writing the national formats. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().rootValueSeparator(",\n").build();

    private Json() {}

    /** What {@code writer} writes, several values with a comma between them. */
    static byte[] bytes(Consumer<JsonGenerator> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
        try (JsonGenerator g = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            writer.accept(g);
        }
        return out.toByteArray();
    }

    /** A code of a national code set in KOSKI's form. */
    static void code(JsonGenerator g, String name, String value, String set) {
        g.writeObjectPropertyStart(name);
        g.writeStringProperty("koodiarvo", value);
        g.writeStringProperty("koodistoUri", set);
        g.writeEndObject();
    }

    /** A text in Finnish and Swedish. */
    static void text(JsonGenerator g, String name, String fi, String sv) {
        g.writeObjectPropertyStart(name);
        g.writeStringProperty("fi", fi);
        g.writeStringProperty("sv", sv);
        g.writeEndObject();
    }

    /** A code URI with its version in eHOKS's form. */
    static void uri(JsonGenerator g, String name, String uri, int version) {
        g.writeStringProperty(name + "-koodi-uri", uri);
        g.writeNumberProperty(name + "-koodi-versio", version);
    }
}
