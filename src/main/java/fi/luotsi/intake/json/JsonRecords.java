package fi.luotsi.intake.json;

import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the records of a JSON file one by one, strictly: one object, a list, one object a line, the envelope
 * {@code {meta, data}}, the paged reply {@code {last-id, failed-ids, result}}, alone or in an envelope, and the reply
 * {@code {numHits, organisaatiot}}.
 */
public final class JsonRecords {

    /** Takes the records. */
    public interface Sink {
        /**
         * Takes a record.
         *
         * @param number running number from 1
         * @return false when no more are wanted
         */
        boolean take(JsonObject record, long number) throws FileFault;

        /** Tells that the service itself could not give so many plans ({@code failed-ids}). */
        void failed(int plans);
    }

    private static final JsonFactory FACTORY = JsonValues.factory(JsonValues.DEPTH);

    private final Tally tally;
    private final Sink sink;
    private final JsonParser parser;
    private final JsonValues values = new JsonValues();
    private long number;
    private boolean more = true;
    private boolean complete;

    private JsonRecords(JsonParser parser, Tally tally, Sink sink) {
        this.parser = parser;
        this.tally = tally;
        this.sink = sink;
    }

    /**
     * Reads the stream to its end, or until the sink wants no more.
     *
     * @throws FileFault for any fault of form, with the line it is on
     */
    public static void read(InputStream in, Tally tally, Sink sink) throws FileFault, IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            JsonRecords records = new JsonRecords(parser, tally, sink);
            try {
                records.document();
            } catch (JacksonException e) {
                throw JsonTrouble.fault(e, records.complete, records.values.key());
            }
        }
    }

    private void document() throws FileFault {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new FileFault("file.empty");
        }
        if (token == JsonToken.START_ARRAY) {
            list();
            end();
        } else if (token == JsonToken.START_OBJECT) {
            objects();
        } else {
            throw new FileFault("json.not-records");
        }
    }

    private void end() throws FileFault {
        complete = true;
        if (more && parser.nextToken() != null) {
            throw new FileFault("json.trailing", line(), null);
        }
    }

    /** One object, or one object a line. */
    private void objects() throws FileFault {
        while (true) {
            complete = false;
            boolean envelope = container(0);
            complete = true;
            long line = line();
            JsonToken token = more ? parser.nextToken() : null;
            if (token == null) {
                return;
            }
            if (envelope || token != JsonToken.START_OBJECT || line() == line) {
                throw new FileFault("json.trailing", line(), null);
            }
        }
    }

    private long line() {
        return JsonValues.line(parser);
    }

    private void list() throws FileFault {
        while (more) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return;
            }
            tally.begin();
            JsonObject record = values.begin();
            if (token == JsonToken.START_OBJECT) {
                values.members(parser, record);
            } else {
                values.value(parser, token);
            }
            deliver(record);
        }
    }

    private void deliver(JsonObject object) throws FileFault {
        number++;
        more = sink.take(object, number);
    }

    /** An object at the top that may be a record or a wrapping of records; true when it was a wrapping. */
    private boolean container(int level) throws FileFault {
        tally.begin();
        JsonObject object = values.begin();
        boolean envelope = false;
        while (more && parser.nextToken() != JsonToken.END_OBJECT) {
            String name = values.name(parser);
            JsonToken token = parser.nextToken();
            boolean list = token == JsonToken.START_ARRAY
                    && (name.equals("data") || name.equals("result") || name.equals("organisaatiot"));
            boolean wrapped = token == JsonToken.START_OBJECT && name.equals("data") && level == 0;
            if (list || wrapped) {
                if (!envelope) {
                    tally.notARecord();
                }
                envelope = true;
                if (list) {
                    list();
                } else {
                    container(level + 1);
                }
            } else {
                values.add(parser, object, name, token);
            }
        }
        if (!envelope) {
            deliver(object);
        } else if (object.get("failed-ids") instanceof List<?> failed && !failed.isEmpty()) {
            sink.failed(failed.size());
        }
        return envelope;
    }
}
