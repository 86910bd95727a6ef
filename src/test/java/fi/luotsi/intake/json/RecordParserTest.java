package fi.luotsi.intake.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.intake.json.Slices.Whole;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.RowFault;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Two parsers read records; what the small one takes it must read as the large one does. */
class RecordParserTest {

    private static final String RECORD = """
            {"oid": "1.2.246.562.15.41024330544", "määrä":-12.50e1, "luku":1234567890, "nolla":-0,"tosi":true,
            "ei":false,"tyhjä":null,"": "", "lista":["a\\u00e4\\ud83d\\ude00",{"nimi":{"fi":"Työ 😀 \\\\ \\"n\\" \\/"}},[],{}, 7],
            "koodi":{"koodiarvo":"106234","nimi":{"fi":"Vene\\n\\t"}},"toinen":{"koodiarvo":"106234","nimi":{"fi":"x\\u0001"}}}
            """;
    private static final byte[] SIGNS = "{}[]:,\"\\/ubnt0123459.eE+-aäö\u0301\n\r\t \u0000\u001f\u007f😀\uFFFD\uFEFF"
            .getBytes(StandardCharsets.UTF_8);

    private final RecordParser parser = new RecordParser();

    private record Read(Object value, @Nullable String fault) {}

    private @Nullable Read own(byte[] bytes, int depth) {
        try {
            return read(parser.parse(bytes, 0, bytes.length, depth));
        } catch (Whole whole) {
            return null;
        }
    }

    private static @Nullable Read jackson(byte[] bytes, int depth) {
        JsonValues values = new JsonValues();
        try (JsonParser in = JsonValues.factory(JsonValues.DEPTH - depth)
                .createParser(ObjectReadContext.empty(), bytes)) {
            JsonObject record = values.begin();
            if (in.nextToken() == JsonToken.START_OBJECT) {
                values.members(in, record);
            } else {
                values.value(in, in.currentToken());
            }
            return in.nextToken() == null ? read(record) : null;
        } catch (JacksonException | FileFault | NullPointerException e) {
            return null;
        }
    }

    private static Read read(JsonObject record) {
        RowFault fault = record.fault();
        return new Read(plain(record), fault == null ? null : fault.code() + " " + fault.words() + fault.field());
    }

    private static Object plain(Object value) {
        if (value instanceof JsonObject object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.each((key, member) -> members.put(key, plain(member)));
            return List.of("object", members.toString(), members);
        }
        return value instanceof List<?> list ? list.stream().map(RecordParserTest::plain).toList() : value;
    }

    @Test
    void what_it_takes_it_reads_as_the_other_parser_does() {
        Random random = new Random(20261122);
        byte[] good = RECORD.getBytes(StandardCharsets.UTF_8);
        assertThat(own(good, 0)).isNotNull().isEqualTo(jackson(good, 0));
        int taken = 0;
        for (int i = 0; i < 60_000; i++) {
            byte[] mutant = good.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                mutant[random.nextInt(mutant.length)] = random.nextInt(4) == 0
                        ? (byte) random.nextInt(256) : SIGNS[random.nextInt(SIGNS.length)];
            }
            Read own = own(mutant, 1);
            if (own != null) {
                taken++;
                assertThat(own).as(new String(mutant, StandardCharsets.UTF_8)).isEqualTo(jackson(mutant, 1));
            }
        }
        assertThat(taken).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", " {\"a\":1}", "{\"a\" :\t[ ] , \"b\":\r\n[1,-2.5e-3,0,-0.0]}", "{\"a\":\"\\uD83D\\uDE00ä\"}", "{\"a\\u0301\":\"\\uD83D\"}",
        "{\"a\":\"�\"}", "{\"a\":999999999999999999,\"b\":-999999999999999999}", "7", "\"x\"", "null", "[{\"a\":[]}]",
        "{\"a\\\"b\":1,\"a\\\\\":2,\"\\n\":3}"
    })
    void right_records_are_taken(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(own(bytes, 0)).isNotNull().isEqualTo(jackson(bytes, 0));
        assertThat(own(bytes, 0)).as("again, when all names are known").isEqualTo(jackson(bytes, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "{}}", "{} 1", "{\"a\":1,}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":.5}", "{\"a\":1e}", "{\"a\":+1}", "{\"a\":-}",
        "{\"a\":NaN}", "{\"a\":nul}", "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12g4\"}", "{\"a\":\"\\u12", "{a:1}",
        "{'a':1}", "{\"a\":1 \"b\":2}", "{\"a\" 1}", "{\"a\":1,\"a\":2}", "{\"a\":[1,]}", "{\"a\":1e400}", "{\"a\":\"x}", "\u00A0{}",
        "{\"a\":1,\"\\u0061\":2}", "{\"ä\":1,\"a\u0308\":2}"
    })
    void faulty_ones_are_not(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> parser.parse(bytes, 0, bytes.length, 0)).isInstanceOf(Whole.class);
        assertThat(jackson(bytes, 0)).isNull();
    }

    @Test
    void names_that_were_written_with_escapes_are_not_expected_without_them() {
        own("{\"x\":1,\"a\\\"b\":1}".getBytes(StandardCharsets.UTF_8), 0);
        assertThat(own("{\"x\":1,\"a\"b\":1}".getBytes(StandardCharsets.UTF_8), 0)).isNull();
        own("{\"x\":1,\"a\\ud800b\":1}".getBytes(StandardCharsets.UTF_8), 0);
        byte[] asked = "{\"x\":1,\"a?b\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(own(asked, 0)).isEqualTo(jackson(asked, 0));
    }

    @Test
    void wrong_bytes_are_not_taken_for_the_sign_that_stands_for_them() {
        byte[] bytes = "{\"a\":\"ab\"}".getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xC3;
        assertThat(own(bytes, 0)).isNull();
        bytes[6] = (byte) 0xE4;
        assertThat(own(bytes, 0)).isNull();
    }
}
