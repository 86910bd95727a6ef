package fi.luotsi.intake.practice;

import fi.luotsi.intake.practice.Fault.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes plans as eHOKS gives them.
 *
 * <p>A plan's text depends on its version alone, the day of its last update, so that a plan nobody has touched is the
 * same in every week's file.
 */
final class PlanWriter {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final LocalDate NEW_SUPPORT = LocalDate.of(2026, 8, 1);

    private final long seed;
    private final LocalDate anchor;

    PlanWriter(long seed, LocalDate anchor) {
        this.seed = seed;
        this.anchor = anchor;
    }

    /** The person's plans that eHOKS has at the end of {@code day}; empty when it has none. */
    byte[] write(Person person, LocalDate day) {
        List<Enrolment> withPlan = new ArrayList<>();
        for (Enrolment e : person.enrolments()) {
            if (e.versionOn(day) != null) {
                withPlan.add(e);
            }
        }
        if (withPlan.isEmpty()) {
            return new byte[0];
        }
        return Json.bytes(g -> {
            for (Enrolment e : withPlan) {
                LocalDate version = e.versionOn(day);
                if (version != null) {
                    plan(g, person, e, version, 31_000);
                }
                if (version != null && e.approval != null && e.has(Kind.SECOND_PLAN, version)) {
                    plan(g, person, e, e.approval, 91_000);
                }
            }
        });
    }

    /** @param numbers what the plans' numbers in eHOKS begin from */
    private void plan(JsonGenerator g, Person person, Enrolment e, LocalDate version, int numbers) {
        Dice dice = new Dice(seed, e.number, 4);
        boolean showsApproval = dice.chance(30);
        boolean support = dice.chance(6);
        g.writeStartObject();
        g.writeNumberProperty("id", numbers + e.number);
        g.writeStringProperty("eid", Ids.uuid(new Dice(seed, e.number, numbers == 31_000 ? 5 : 7)));
        g.writeStringProperty("oppija-oid", e.otherLearner == null ? person.oid() : e.otherLearner);
        g.writeStringProperty("opiskeluoikeus-oid", e.oid);
        if (!e.has(Kind.NO_EMAIL, version)) {
            g.writeStringProperty("sahkoposti", "opiskelija" + (1000 + e.number) + "@example.org");
            if (dice.chance(60)) {
                g.writeStringProperty("puhelinnumero", "+358 40 000 " + dice.between(1000, 9999));
            }
        }
        if (!e.has(Kind.NO_GOAL, version)) {
            int goal = dice.below(100);
            Json.uri(g, "urasuunnitelma", "urasuunnitelma_000" + (goal < 60 ? 2 : goal < 85 ? 1 : 3), 1);
        }
        g.writeNumberProperty("versio", 1 + e.updates.headSet(version, true).size());
        boolean off = e.approval != null && e.has(Kind.WRONG_APPROVAL, version);
        g.writeStringProperty("ensikertainen-hyvaksyminen", String.valueOf(off ? e.approval.plusDays(2) : e.approval));
        if (e.approval != null && e.has(Kind.OLD_APPROVAL, version)) {
            g.writeStringProperty("hyvaksytty", moment(e.approval, 14));
        } else if (showsApproval && !e.has(Kind.NO_UPDATE_STAMP, version)) {
            g.writeStringProperty("hyvaksytty", moment(version, 14));
        }
        if (!e.has(Kind.NO_UPDATE_STAMP, version)) {
            g.writeStringProperty("paivitetty", moment(version, 15));
        }
        if (e.reached != null && e.graduated != null && version.equals(e.updates.last())) {
            g.writeStringProperty("osaamisen-saavuttamisen-pvm", e.reached.toString());
        }
        if (e.claimed != null && !version.isBefore(e.claimed)) {
            g.writeStringProperty("osaamisen-saavuttamisen-pvm", e.claimed.toString());
        }
        g.writeBooleanProperty("osaamisen-hankkimisen-tarve", !e.has(Kind.NO_NEED, version));
        g.writeBooleanProperty("manuaalisyotto", false);
        if (e.programme.tuva()) {
            tuvaParts(g, e);
        } else {
            new ItemWriter(g, seed, e, version, anchor).write();
        }
        LocalDate taught = anchor.minusDays(60);
        if (e.has(Kind.TEACHING_OVER, version) && !taught.isBefore(NEW_SUPPORT)) {
            learningSupport(g, taught, anchor.minusDays(20));
        } else if (support && !version.isBefore(NEW_SUPPORT)) {
            learningSupport(g, Dice.monday(version).plusDays(7), Dice.monday(version).plusDays(60));
        }
        if (e.has(Kind.SUPPORT_STUDIES, version)) {
            supportStudies(g, anchor.minusDays(100), anchor.plusDays(100));
        }
        g.writeEndObject();
    }

    /** The first one's last part ends too late and is too large. */
    private static void tuvaParts(JsonGenerator g, Enrolment e) {
        g.writeArrayPropertyStart("hankittavat-koulutuksen-osat");
        for (Item item : e.items) {
            boolean too = e.first && item == e.items.getLast();
            LocalDate end = too ? e.estimatedEnd.plusDays(10) : item.end();
            g.writeStartObject();
            Json.uri(g, "koulutuksen-osa", "koulutuksenosattuva_" + item.unit.code(), 1);
            g.writeStringProperty("alku", item.begin().toString());
            g.writeStringProperty("loppu", end.toString());
            g.writeNumberProperty("laajuus", item.unit.points() + (too ? 5 : 0));
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    private static void learningSupport(JsonGenerator g, LocalDate start, LocalDate end) {
        g.writeArrayPropertyStart("oppimisen-tuki");
        g.writeStartObject();
        g.writeStringProperty("oppimisen-tuen-tyyppi-koodi-uri", "ammatillinenkoulutusoppimisentuentyyppi_01");
        g.writeStringProperty("alku", start.toString());
        g.writeStringProperty("loppu", end.toString());
        g.writeStringProperty("tutkinnon-osan-tyyppi-koodi-uri", "ammatillisentutkinnonosanryhma_1");
        g.writeEndObject();
        g.writeEndArray();
    }

    private static void supportStudies(JsonGenerator g, LocalDate start, LocalDate end) {
        g.writeArrayPropertyStart("opiskeluvalmiuksia-tukevat-opinnot");
        g.writeStartObject();
        g.writeStringProperty("nimi", "Opiskelutaidot");
        g.writeStringProperty("kuvaus", "Opiskelutaitojen vahvistaminen pienryhmässä");
        g.writeStringProperty("alku", start.toString());
        g.writeStringProperty("loppu", end.toString());
        g.writeEndObject();
        g.writeEndArray();
    }

    /** A time of day in Finland as eHOKS writes it, in UTC. */
    private static String moment(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 20, 30)).atZone(HELSINKI).toInstant().toString();
    }
}
