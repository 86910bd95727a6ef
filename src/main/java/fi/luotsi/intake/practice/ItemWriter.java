package fi.luotsi.intake.practice;

import fi.luotsi.intake.practice.Fault.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the prior learning and the units to be acquired of one version of a plan. */
final class ItemWriter {

    private final JsonGenerator g;
    private final long seed;
    private final Enrolment e;
    private final LocalDate version;
    private final PeriodWriter periods;
    private final LocalDate anchor;

    ItemWriter(JsonGenerator g, long seed, Enrolment e, LocalDate version, LocalDate anchor) {
        this.g = g;
        this.seed = seed;
        this.e = e;
        this.version = version;
        this.anchor = anchor;
        this.periods = new PeriodWriter(g, e, version, anchor);
    }

    void write() {
        g.writeArrayPropertyStart("aiemmin-hankitut-ammat-tutkinnon-osat");
        for (Item item : e.items) {
            if (item.prior && !item.unit.area()) {
                g.writeStartObject();
                Json.uri(g, "tutkinnon-osa", "tutkinnonosat_" + item.unit.code(), 1);
                process(item);
                g.writeEndObject();
            }
        }
        g.writeEndArray();
        g.writeArrayPropertyStart("aiemmin-hankitut-yhteiset-tutkinnon-osat");
        for (Unit common : Programme.COMMON) {
            common(common, true);
        }
        g.writeEndArray();
        g.writeArrayPropertyStart("hankittavat-ammat-tutkinnon-osat");
        for (Item item : e.items) {
            if (item.planned() && item.unit.kind().equals("unit") && !gone(item)) {
                unit(item);
                content(item);
                g.writeEndObject();
                if (item == lastUnit() && e.has(Kind.TWICE, version)) {
                    unit(item);
                    g.writeEndObject();
                }
            }
        }
        g.writeEndArray();
        g.writeArrayPropertyStart("hankittavat-yhteiset-tutkinnon-osat");
        for (Unit common : Programme.COMMON) {
            common(common, false);
        }
        g.writeEndArray();
        g.writeArrayPropertyStart("hankittavat-paikalliset-tutkinnon-osat");
        for (Item item : e.items) {
            if (item.planned() && item.unit.local() && !gone(item)) {
                g.writeStartObject();
                g.writeStringProperty("nimi", item.unit.fi());
                g.writeNumberProperty("laajuus", item.unit.points());
                g.writeStringProperty("tavoitteet-ja-sisallot", "Paikallisten ammattitaitovaatimusten mukaan");
                content(item);
                g.writeEndObject();
            }
        }
        g.writeEndArray();
    }

    /** Begins a national unit. */
    private void unit(Item item) {
        g.writeStartObject();
        Json.uri(g, "tutkinnon-osa", "tutkinnonosat_" + item.unit.code(), 1);
        if (!e.programme.requirements().isEmpty()) {
            g.writeStringProperty("tutkinnon-osan-perusteen-diaarinro", e.programme.requirements());
        }
    }

    private boolean gone(Item item) {
        return item == e.picked && e.has(Kind.GONE, version);
    }

    private void common(Unit common, boolean prior) {
        List<Item> areas = e.items.stream()
                .filter(item -> item.unit.common().equals(common.code()) && !gone(item))
                .filter(item -> prior ? item.prior : item.planned())
                .toList();
        if (areas.isEmpty()) {
            return;
        }
        g.writeStartObject();
        Json.uri(g, "tutkinnon-osa", "tutkinnonosat_" + common.code(), 1);
        if (prior) {
            Json.uri(g, "valittu-todentamisen-prosessi", "osaamisentodentamisenprosessi_0001", 1);
        }
        g.writeArrayPropertyStart("osa-alueet");
        for (Item item : areas) {
            g.writeStartObject();
            Json.uri(g, "osa-alue", "ammatillisenoppiaineet_" + code(item).toLowerCase(Locale.ROOT), 1);
            if (prior) {
                process(item);
            } else {
                content(item);
            }
            g.writeEndObject();
        }
        g.writeEndArray();
        g.writeEndObject();
    }

    private String code(Item area) {
        boolean last = area.unit.code().equals("YTYY");
        return e.areaCode(area.unit, last && e.has(Kind.WRONG_AREA_CODE, version));
    }

    /** How prior learning is verified; where it was sent to assessors, the second one is yet to be named. */
    private void process(Item item) {
        LocalDate sent = item.sent;
        int process = item.toDemonstrate ? 3 : sent == null ? 1 : 2;
        Json.uri(g, "valittu-todentamisen-prosessi", "osaamisentodentamisenprosessi_000" + process, 1);
        if (sent != null) {
            g.writeObjectPropertyStart("tarkentavat-tiedot-osaamisen-arvioija");
            g.writeStringProperty("lahetetty-arvioitavaksi", sent.toString());
            g.writeArrayPropertyStart("aiemmin-hankitun-osaamisen-arvioijat");
            g.writeStartObject();
            g.writeStringProperty("nimi", item.teacher);
            Provider.at(g);
            g.writeEndObject();
            g.writeEndArray();
            g.writeEndObject();
        }
    }

    private void content(Item item) {
        Dice dice = new Dice(seed, e.number, 6, item.number);
        g.writeBooleanProperty("olennainen-seikka", dice.below(1000) < 6);
        int hours = dice.between(11, 15);
        if (!e.has(Kind.NO_HOURS, version)) {
            hours = e.has(Kind.FEW_HOURS, version) ? 9 : hours;
            g.writeNumberProperty("opetus-ja-ohjaus-maara", (double) item.unit.points() * hours);
        }
        if (item == last() && e.has(Kind.SHORT_DEVIATION, version)) {
            g.writeStringProperty("vaatimuksista-tai-tavoitteista-poikkeaminen", "Sovittu");
        }
        boolean dated = dated(item);
        g.writeArrayPropertyStart("osaamisen-hankkimistavat");
        if (dated) {
            for (Stint stint : item.stints(version)) {
                periods.period(item, stint);
            }
        }
        g.writeEndArray();
        g.writeArrayPropertyStart("osaamisen-osoittaminen");
        boolean without = item == e.picked && e.has(Kind.NO_DEMONSTRATION, version);
        if (dated && !without && item.demoStart != null && item.demoEnd != null) {
            periods.demonstration(item, item.demoStart, item.demoEnd);
        }
        g.writeEndArray();
    }

    /** Units far ahead have no dates yet; nor has what a story leaves open. */
    private boolean dated(Item item) {
        if (item.begin().isAfter(version.plusDays(e.horizon))) {
            return false;
        }
        if (e.has(Kind.REST_UNDATED, version) && item.end().isAfter(anchor.minusDays(6))) {
            return false;
        }
        if (e.has(Kind.AREAS_UNDATED, version) && item.unit.area()) {
            return false;
        }
        return !(e.has(Kind.LAST_UNDATED, version) && item == last());
    }

    private @Nullable Item lastUnit() {
        return e.items.stream().filter(item -> item.unit.kind().equals("unit")).reduce((a, b) -> b).orElse(null);
    }

    private @Nullable Item last() {
        return e.items.isEmpty() ? null : e.items.getLast();
    }
}
