package fi.luotsi.intake.practice;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes the assessed and recognised units of a study right as KOSKI gives them. */
final class ResultWriter {

    void write(JsonGenerator g, Enrolment e, LocalDate day) {
        g.writeArrayPropertyStart("osasuoritukset");
        for (Item item : e.items) {
            if (!item.unit.area() && known(item, day)) {
                unit(g, e, item);
            }
        }
        for (Unit common : Programme.COMMON) {
            List<Item> areas = e.items.stream().filter(item -> item.unit.common().equals(common.code())).toList();
            if (areas.stream().anyMatch(area -> known(area, day))) {
                common(g, e, common, areas, day);
            }
        }
        g.writeEndArray();
    }

    private static boolean known(Item item, LocalDate day) {
        return item.recorded != null && !item.recorded.isAfter(day);
    }

    private static void unit(JsonGenerator g, Enrolment e, Item item) {
        Programme programme = e.programme;
        g.writeStartObject();
        String type = programme.tuva() ? "tutkintokoulutukseenvalmentava"
                : programme.telma() ? "telmakoulutuksenosa" : "ammatillisentutkinnonosa";
        Json.code(g, "tyyppi", type, "suorituksentyyppi");
        module(g, item.unit, item.unit.code(), programme.tuva() ? "koulutuksenosattuva" : "tutkinnonosat", programme.tuva());
        if (!programme.tuva()) {
            Json.code(g, "tutkinnonOsanRyhmä", "1", "ammatillisentutkinnonosanryhma");
        }
        grade(g, item, programme.initial() ? "arviointiasteikkoammatillinen15" : "");
        LocalDate demo = item.demoEnd;
        if (demo != null && item.demoStart != null && !item.prior) {
            demonstration(g, item.demoStart, demo, item.stints.getLast().atWorkplace());
        }
        g.writeEndObject();
    }

    private static void demonstration(JsonGenerator g, LocalDate start, LocalDate end, boolean atWorkplace) {
        g.writeObjectPropertyStart("näyttö");
        g.writeObjectPropertyStart("suorituspaikka");
        Json.code(g, "tunniste", atWorkplace ? "1" : "2", "ammatillisennaytonsuorituspaikka");
        g.writeEndObject();
        g.writeObjectPropertyStart("suoritusaika");
        g.writeStringProperty("alku", start.toString());
        g.writeStringProperty("loppu", end.toString());
        g.writeEndObject();
        g.writeBooleanProperty("työssäoppimisenYhteydessä", atWorkplace);
        g.writeEndObject();
    }

    private static void common(JsonGenerator g, Enrolment e, Unit common, List<Item> areas, LocalDate day) {
        g.writeStartObject();
        Json.code(g, "tyyppi", "ammatillisentutkinnonosa", "suorituksentyyppi");
        module(g, common, common.code(), "tutkinnonosat", false);
        Json.code(g, "tutkinnonOsanRyhmä", "2", "ammatillisentutkinnonosanryhma");
        if (areas.stream().allMatch(area -> known(area, day))) {
            Item last = areas.getFirst();
            for (Item area : areas) {
                last = area.assessed != null && last.assessed != null && area.assessed.isAfter(last.assessed)
                        ? area : last;
            }
            assessment(g, last, "arviointiasteikkoammatillinen15");
        }
        g.writeArrayPropertyStart("osasuoritukset");
        for (Item area : areas) {
            if (known(area, day)) {
                g.writeStartObject();
                Json.code(g, "tyyppi", "ammatillisentutkinnonosanosaalue", "suorituksentyyppi");
                module(g, area.unit, e.areaCode(area.unit, false), "ammatillisenoppiaineet", false);
                grade(g, area, "arviointiasteikkoammatillinen15");
                g.writeEndObject();
            }
        }
        g.writeEndArray();
        g.writeEndObject();
    }

    private static void module(JsonGenerator g, Unit unit, String code, String set, boolean weeks) {
        g.writeObjectPropertyStart("koulutusmoduuli");
        g.writeObjectPropertyStart("tunniste");
        g.writeStringProperty("koodiarvo", code);
        Json.text(g, "nimi", unit.fi(), unit.sv());
        if (!unit.local()) {
            g.writeStringProperty("koodistoUri", set);
        }
        g.writeEndObject();
        if (unit.local()) {
            Json.text(g, "kuvaus", unit.fi(), unit.sv());
        }
        g.writeBooleanProperty("pakollinen", !unit.local());
        extent(g, unit.points(), weeks);
        g.writeEndObject();
    }

    static void extent(JsonGenerator g, int amount, boolean weeks) {
        g.writeObjectPropertyStart("laajuus");
        g.writeNumberProperty("arvo", (double) amount);
        Json.code(g, "yksikkö", weeks ? "8" : "6", "opintojenlaajuusyksikko");
        g.writeEndObject();
    }

    private static void grade(JsonGenerator g, Item item, String scale) {
        assessment(g, item, scale);
        if (item.prior) {
            g.writeObjectPropertyStart("tunnustettu");
            Json.text(g, "selite", "Aiemmin hankittu osaaminen", "Tidigare förvärvat kunnande");
            g.writeBooleanProperty("rahoituksenPiirissä", false);
            g.writeEndObject();
        }
    }

    /** @param scale the five-step scale, or empty for "passed" alone */
    private static void assessment(JsonGenerator g, Item item, String scale) {
        g.writeArrayPropertyStart("arviointi");
        g.writeStartObject();
        Json.code(g, "arvosana", scale.isEmpty() ? "Hyväksytty" : item.grade,
                scale.isEmpty() ? "arviointiasteikkoammatillinenhyvaksyttyhylatty" : scale);
        g.writeStringProperty("päivä", String.valueOf(item.assessed));
        g.writeBooleanProperty("hyväksytty", true);
        g.writeEndObject();
        g.writeEndArray();
    }
}
