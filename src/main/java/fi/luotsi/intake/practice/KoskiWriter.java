package fi.luotsi.intake.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes a person's study rights as KOSKI gives them. */
final class KoskiWriter {

    private final ResultWriter results = new ResultWriter();

    /** What KOSKI knows of the person at the end of {@code day}; empty when nothing. */
    byte[] write(Person person, LocalDate day) {
        List<Enrolment> known = person.enrolments().stream().filter(e -> e.inKoski && e.knownOn(day)).toList();
        if (known.isEmpty()) {
            return new byte[0];
        }
        return Json.bytes(g -> {
            g.writeStartObject();
            learner(g, person);
            g.writeArrayPropertyStart("opiskeluoikeudet");
            for (Enrolment e : known) {
                right(g, e, day, person);
            }
            g.writeEndArray();
            g.writeEndObject();
        });
    }

    private static void learner(JsonGenerator g, Person person) {
        g.writeObjectPropertyStart("henkilö");
        g.writeStringProperty("oid", person.oid());
        g.writeStringProperty("hetu", person.identityCode());
        g.writeStringProperty("syntymäaika", person.born().toString());
        g.writeStringProperty("etunimet", person.name().first());
        g.writeStringProperty("kutsumanimi", person.name().first());
        g.writeStringProperty("sukunimi", person.name().last());
        g.writeBooleanProperty("turvakielto", person.protectedPerson());
        g.writeEndObject();
    }

    private void right(JsonGenerator g, Enrolment e, LocalDate day, Person person) {
        List<Enrolment.State> states = new ArrayList<>();
        LocalDate changed = e.start;
        int version = 0;
        for (Enrolment.State state : e.states) {
            if (states.isEmpty() || !state.start().isAfter(day)) {
                states.add(state);
                version++;
                changed = state.start();
            }
        }
        for (Item item : e.items) {
            if (item.recorded != null && !item.recorded.isAfter(day)) {
                version++;
                changed = item.recorded.isAfter(changed) ? item.recorded : changed;
            }
        }
        g.writeStartObject();
        g.writeStringProperty("oid", e.oid);
        g.writeNumberProperty("versionumero", version);
        g.writeStringProperty("aikaleima", changed + "T03:12:45.120");
        g.writeObjectPropertyStart("lähdejärjestelmänId");
        g.writeStringProperty("id", Integer.toString(500_000 + e.number));
        Json.code(g, "lähdejärjestelmä", "primus", "lahdejarjestelma");
        g.writeEndObject();
        Provider.institution(g);
        if (e.includedIn != null) {
            g.writeObjectPropertyStart("sisältyyOpiskeluoikeuteen");
            Provider.institution(g);
            g.writeStringProperty("oid", e.includedIn);
            g.writeEndObject();
        }
        g.writeStringProperty("arvioituPäättymispäivä", e.estimatedEnd.toString());
        g.writeBooleanProperty("ostettu", false);
        states(g, e, states);
        g.writeArrayPropertyStart("suoritukset");
        performance(g, e, day);
        g.writeEndArray();
        if (person.born().getYear() >= 2004) {
            free(g, e);
        }
        Json.code(g, "tyyppi", e.programme.tuva() ? "tuva" : "ammatillinenkoulutus", "opiskeluoikeudentyyppi");
        g.writeStringProperty("alkamispäivä", e.start.toString());
        g.writeEndObject();
    }

    private static void states(JsonGenerator g, Enrolment e, List<Enrolment.State> states) {
        g.writeObjectPropertyStart("tila");
        g.writeArrayPropertyStart("opiskeluoikeusjaksot");
        for (Enrolment.State state : states) {
            g.writeStartObject();
            g.writeStringProperty("alku", state.start().toString());
            Json.code(g, "tila", state.code(), "koskiopiskeluoikeudentila");
            if (state.code().equals("lasna") || state.code().equals("valmistunut")) {
                Json.code(g, "opintojenRahoitus", "1", "opintojenrahoitus");
            }
            g.writeEndObject();
        }
        g.writeEndArray();
        g.writeEndObject();
        Enrolment.State last = states.getLast();
        if (last.code().equals("valmistunut") || last.code().equals("eronnut")) {
            g.writeStringProperty("päättymispäivä", last.start().toString());
        }
    }

    private static void free(JsonGenerator g, Enrolment e) {
        g.writeObjectPropertyStart("lisätiedot");
        g.writeArrayPropertyStart("maksuttomuus");
        g.writeStartObject();
        g.writeStringProperty("alku", e.start.toString());
        g.writeBooleanProperty("maksuton", true);
        g.writeEndObject();
        g.writeEndArray();
        g.writeEndObject();
    }

    private void performance(JsonGenerator g, Enrolment e, LocalDate day) {
        Programme p = e.programme;
        g.writeStartObject();
        Json.code(g, "tyyppi", type(e), "suorituksentyyppi");
        g.writeObjectPropertyStart("koulutusmoduuli");
        g.writeObjectPropertyStart("tunniste");
        g.writeStringProperty("koodiarvo", p.code());
        Json.text(g, "nimi", p.fi(), p.sv());
        g.writeStringProperty("koodistoUri", "koulutus");
        g.writeEndObject();
        if (!p.requirements().isEmpty()) {
            g.writeStringProperty("perusteenDiaarinumero", p.requirements());
        }
        Json.code(g, "koulutustyyppi", p.educationType(), "koulutustyyppi");
        if (!p.initial() && !p.telma()) {
            ResultWriter.extent(g, p.extent(), p.tuva());
        }
        g.writeEndObject();
        if (!p.tuva() && !p.telma()) {
            Json.code(g, "suoritustapa", "reformi", "ammatillisentutkinnonsuoritustapa");
        }
        Provider.campus(g, p.unit());
        Json.code(g, "suorituskieli", "FI", "kieli");
        g.writeStringProperty("ryhmä", e.group);
        if (!p.tuva()) {
            modes(g, e, day);
        }
        if (e.graduated != null && !e.graduated.isAfter(day)) {
            g.writeObjectPropertyStart("vahvistus");
            g.writeStringProperty("päivä", e.graduated.toString());
            g.writeEndObject();
        }
        results.write(g, e, day);
        g.writeEndObject();
    }

    private static String type(Enrolment e) {
        if (e.programme.tuva()) {
            return "tuvakoulutuksensuoritus";
        }
        if (e.programme.telma()) {
            return "telma";
        }
        return e.wholeQualification ? "ammatillinentutkinto" : "ammatillinentutkintoosittainen";
    }

    private static void modes(JsonGenerator g, Enrolment e, LocalDate day) {
        boolean apprentice = e.apprentice && e.agreementInKoski;
        g.writeArrayPropertyStart("osaamisenHankkimistavat");
        g.writeStartObject();
        g.writeStringProperty("alku", e.start.toString());
        g.writeObjectPropertyStart("osaamisenHankkimistapa");
        Json.code(g, "tunniste", apprentice ? "oppisopimus" : Stint.SCHOOL, "osaamisenhankkimistapa");
        if (apprentice && e.dissolved != null && !e.dissolved.isAfter(day)) {
            g.writeObjectPropertyStart("oppisopimus");
            g.writeObjectPropertyStart("oppisopimuksenPurkaminen");
            g.writeStringProperty("päivä", e.dissolved.toString());
            g.writeBooleanProperty("purettuKoeajalla", false);
            g.writeEndObject();
            g.writeEndObject();
        }
        g.writeEndObject();
        g.writeEndObject();
        g.writeEndArray();
    }
}
