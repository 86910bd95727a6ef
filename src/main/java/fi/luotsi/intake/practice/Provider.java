package fi.luotsi.intake.practice;

import tools.jackson.core.JsonGenerator;

/** The invented provider with its institution and two campuses. */
final class Provider {

    static final String INSTITUTION = Ids.organisation(1);
    private static final String PROVIDER = Ids.organisation(2);

    private Provider() {}

    static void institution(JsonGenerator g) {
        g.writeObjectPropertyStart("oppilaitos");
        g.writeStringProperty("oid", INSTITUTION);
        Json.text(g, "nimi", "Kaislarannan ammattiopisto", "Yrkesinstitutet Kaislaranta");
        g.writeEndObject();
        g.writeObjectPropertyStart("koulutustoimija");
        g.writeStringProperty("oid", PROVIDER);
        Json.text(g, "nimi", "Kaislarannan koulutuskuntayhtymä", "Kaislaranta utbildningssamkommun");
        g.writeStringProperty("yTunnus", Ids.businessId(414_141));
        g.writeEndObject();
    }

    static void campus(JsonGenerator g, String unit) {
        boolean technology = unit.equals("Tekniikka");
        g.writeObjectPropertyStart("toimipiste");
        g.writeStringProperty("oid", Ids.organisation(technology ? 4 : 3));
        Json.text(g, "nimi",
                "Kaislarannan ammattiopisto, " + (technology ? "Pajakadun" : "Lummelahden") + " toimipiste",
                "Yrkesinstitutet Kaislaranta, " + (technology ? "Pajakatu" : "Lummelahti") + " verksamhetsställe");
        g.writeEndObject();
    }

    /** The institution as eHOKS names it beside a person. */
    static void at(JsonGenerator g) {
        g.writeObjectPropertyStart("organisaatio");
        g.writeStringProperty("oppilaitos-oid", INSTITUTION);
        g.writeEndObject();
    }
}
