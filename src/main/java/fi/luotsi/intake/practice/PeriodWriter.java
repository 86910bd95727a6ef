package fi.luotsi.intake.practice;

import fi.luotsi.intake.practice.Fault.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes periods of acquisition and demonstrations of one version of a plan. */
final class PeriodWriter {

    private static final int MOVED_BY = 14;

    private final JsonGenerator g;
    private final Enrolment e;
    private final LocalDate version;
    private final LocalDate anchor;

    PeriodWriter(JsonGenerator g, Enrolment e, LocalDate version, LocalDate anchor) {
        this.g = g;
        this.e = e;
        this.version = version;
        this.anchor = anchor;
    }

    private boolean fault(Item item, Kind kind) {
        return item == e.picked && e.has(kind, version);
    }

    private LocalDate moved(Item item, LocalDate day) {
        return fault(item, Kind.MOVED) && day.isAfter(anchor) ? day.plusDays(MOVED_BY) : day;
    }

    void period(Item item, Stint stint) {
        g.writeStartObject();
        g.writeStringProperty("yksiloiva-tunniste", stint.id());
        LocalDate start = moved(item, stint.start());
        g.writeStringProperty("alku", start.toString());
        g.writeStringProperty("loppu", moved(item, stint.end()).toString());
        Json.uri(g, "osaamisen-hankkimistapa", "osaamisenhankkimistapa_" + stint.mode(), 1);
        if (!stint.atWorkplace() || !fault(item, Kind.NO_REPRESENTATIVE)) {
            representative(item);
        }
        if (stint.atWorkplace()) {
            boolean agreed = !start.isAfter(version.plusDays(e.detail));
            if (agreed && !fault(item, Kind.NO_WORKPLACE)) {
                workplace(item, stint);
            }
            if (!fault(item, Kind.NO_SHARE)) {
                g.writeNumberProperty("osa-aikaisuustieto", stint.share());
            }
            if (stint.mode().equals("oppisopimus") && !fault(item, Kind.NO_BASIS)) {
                Json.uri(g, "oppisopimuksen-perusta", "oppisopimuksenperusta_01", 1);
            }
            interruption(stint);
        } else {
            g.writeArrayPropertyStart("muut-oppimisymparistot");
            g.writeEndArray();
        }
        g.writeEndObject();
    }

    private void representative(Item item) {
        g.writeObjectPropertyStart("jarjestajan-edustaja");
        g.writeStringProperty("nimi", item.teacher);
        g.writeStringProperty("rooli", "opettaja");
        g.writeStringProperty("oppilaitos-oid", Provider.INSTITUTION);
        g.writeEndObject();
    }

    private void interruption(Stint stint) {
        LocalDate from = stint.breakStart();
        if (from == null || from.isAfter(version)) {
            return;
        }
        g.writeArrayPropertyStart("keskeytymisajanjaksot");
        g.writeStartObject();
        g.writeStringProperty("alku", from.toString());
        if (stint.breakEnd() != null) {
            g.writeStringProperty("loppu", stint.breakEnd().toString());
        }
        g.writeEndObject();
        g.writeEndArray();
    }

    private void workplace(Item item, Stint stint) {
        Workplaces.Place place = stint.place();
        if (place == null) {
            return;
        }
        g.writeObjectPropertyStart("tyopaikalla-jarjestettava-koulutus");
        g.writeStringProperty("tyopaikan-nimi", place.name());
        if (fault(item, Kind.WRONG_BUSINESS_ID)) {
            g.writeStringProperty("tyopaikan-y-tunnus", Ids.wrongBusinessId(place.number()));
        } else if (!fault(item, Kind.NO_BUSINESS_ID)) {
            g.writeStringProperty("tyopaikan-y-tunnus", Ids.businessId(place.number()));
        }
        g.writeObjectPropertyStart("vastuullinen-tyopaikka-ohjaaja");
        g.writeStringProperty("nimi", fault(item, Kind.NO_SUPERVISOR) ? "ei tiedossa" : place.supervisor());
        if (!fault(item, Kind.NO_CONTACT)) {
            g.writeStringProperty("sahkoposti", place.email());
            g.writeStringProperty("puhelinnumero", place.phone());
        }
        g.writeEndObject();
        g.writeArrayPropertyStart("keskeiset-tyotehtavat");
        if (!fault(item, Kind.NO_TASKS)) {
            for (String task : place.tasks()) {
                g.writeString(task);
            }
        }
        g.writeEndArray();
        g.writeEndObject();
    }

    void demonstration(Item item, LocalDate start, LocalDate end) {
        Stint stint = item.stints.getLast();
        Workplaces.Place place = stint.place();
        boolean named = !start.isAfter(version.plusDays(e.detail));
        g.writeStartObject();
        g.writeObjectPropertyStart("jarjestaja");
        g.writeStringProperty("oppilaitos-oid", Provider.INSTITUTION);
        g.writeEndObject();
        g.writeObjectPropertyStart("nayttoymparisto");
        g.writeStringProperty("nimi", place == null ? "Kaislarannan ammattiopisto" : named ? place.name() : "");
        if (place != null && named) {
            g.writeStringProperty("y-tunnus", Ids.businessId(place.number()));
        }
        g.writeEndObject();
        g.writeArrayPropertyStart("sisallon-kuvaus");
        g.writeString("Tutkinnon osan ammattitaitovaatimusten mukaiset työtehtävät");
        g.writeEndArray();
        g.writeStringProperty("alku", moved(item, start).toString());
        g.writeStringProperty("loppu", moved(item, end).toString());
        g.writeArrayPropertyStart("koulutuksen-jarjestaja-osaamisen-arvioijat");
        if (named && !fault(item, Kind.NO_TEACHER_ASSESSOR)) {
            g.writeStartObject();
            g.writeStringProperty("nimi", item.teacher);
            Provider.at(g);
            g.writeEndObject();
        }
        g.writeEndArray();
        g.writeArrayPropertyStart("tyoelama-osaamisen-arvioijat");
        if (named && !fault(item, Kind.NO_WORKING_LIFE_ASSESSOR)) {
            assessor(item, place);
        }
        g.writeEndArray();
        if (e.has(Kind.CRITERIA, version)) {
            g.writeArrayPropertyStart("yksilolliset-kriteerit");
            g.writeString("Näyttö annetaan kahdessa osassa");
            g.writeEndArray();
        }
        g.writeEndObject();
    }

    private void assessor(Item item, Workplaces.@Nullable Place place) {
        g.writeStartObject();
        g.writeStringProperty("nimi", place == null ? item.assessor : place.supervisor());
        g.writeObjectPropertyStart("organisaatio");
        g.writeStringProperty("nimi", place == null ? "Kaislarannan yrittäjät" : place.name());
        g.writeStringProperty("y-tunnus", Ids.businessId(place == null ? 515_151 : place.number()));
        g.writeEndObject();
        g.writeEndObject();
    }
}
