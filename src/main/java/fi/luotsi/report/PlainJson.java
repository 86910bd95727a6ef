package fi.luotsi.report;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes trees of maps, lists, records and values as JSON that people can read. */
public final class PlainJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlainJson() {}

    public static String of(Object tree) {
        return JSON.writeValueAsString(tree);
    }
}
