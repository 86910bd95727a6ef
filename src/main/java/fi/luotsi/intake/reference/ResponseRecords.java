package fi.luotsi.intake.reference;

import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import org.jspecify.annotations.Nullable;

/** Reads rows of the public statistics (VIPUNEN, {@code amm_rahoitus} palautteet) given as JSON. */
final class ResponseRecords {

    private static final String[] UNIT = {"toimipiste", "oppilaitos", "koulutuksen_jarjestaja"};

    private final Names names;
    private final Responses responses;

    ResponseRecords(Names names, Responses responses) {
        this.names = names;
        this.responses = responses;
    }

    static boolean fits(JsonObject o) {
        return o.has("kysely") && (o.has("kyselyn_kohteet_lkm") || o.has("vastanneet_lkm"));
    }

    void read(JsonObject o) throws RowFault {
        String survey = names.required(o, "kysely");
        String period = names.text(o, "rahoituskausi");
        if (period == null) {
            period = names.text(o, "tilastovuosi");
        }
        String unit = null;
        for (String key : UNIT) {
            unit = unit == null ? Responses.known(names.text(o, key)) : unit;
        }
        responses.add(survey, period, unit, Responses.known(names.text(o, "tutkinto")),
                amount(o, "kyselyn_kohteet_lkm"), amount(o, "vastanneet_lkm"));
    }

    private Responses.Amount amount(JsonObject o, String key) throws RowFault {
        Object value = o.get(key);
        @Nullable String text = value instanceof Double number && number == Math.rint(number) && number < 1e9
                ? Long.toString(number.longValue()) : names.text(o, key);
        try {
            return Responses.amount(text, key);
        } catch (RowFault fault) {
            throw new RowFault("record.not-whole", key);
        }
    }
}
