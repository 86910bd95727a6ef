package fi.luotsi.intake.ehoks;

import fi.luotsi.core.plan.ItemDetails;
import fi.luotsi.core.plan.PlanItem;
import fi.luotsi.core.plan.PlanItem.Kind;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.RowFault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is to be acquired: vocational units, sub-areas of common units, local units, in this order. */
final class ItemReader {

    private final Fields fields;
    private final PeriodReader periods;
    private final DemonstrationReader demonstrations;

    ItemReader(Fields fields, PeriodReader periods, DemonstrationReader demonstrations) {
        this.fields = fields;
        this.periods = periods;
        this.demonstrations = demonstrations;
    }

    List<PlanItem> read(JsonObject plan) throws RowFault {
        List<PlanItem> items = new ArrayList<>();
        for (JsonObject unit : fields.objects(plan, "hankittavat-ammat-tutkinnon-osat")) {
            items.add(item(unit, Kind.VOCATIONAL, code(unit, "tutkinnon-osa-koodi-uri"), null, null));
        }
        for (JsonObject unit : fields.objects(plan, "hankittavat-yhteiset-tutkinnon-osat")) {
            String common = code(unit, "tutkinnon-osa-koodi-uri");
            for (JsonObject area : fields.objects(unit, "osa-alueet")) {
                String code = code(area, "osa-alue-koodi-uri");
                if (code != null) {
                    fields.countUnknown(code);
                }
                items.add(item(area, Kind.SUB_AREA, code, common, unit));
            }
            fields.ignore(unit, "id", "module-id", "tutkinnon-osa-koodi-versio", "koulutuksen-jarjestaja-oid");
            fields.leftovers(unit);
        }
        for (JsonObject unit : fields.objects(plan, "hankittavat-paikalliset-tutkinnon-osat")) {
            items.add(item(unit, Kind.LOCAL, null, null, null));
        }
        fields.tally().within(null);
        return items;
    }

    private @Nullable String code(JsonObject unit, String key) throws RowFault {
        String code = fields.code(unit, key);
        if (code == null) {
            fields.tally().warn("plan.missing", key);
        }
        return code;
    }

    private PlanItem item(
            JsonObject o, Kind kind, @Nullable String code, @Nullable String common, @Nullable JsonObject unit)
            throws RowFault {
        String name = kind == Kind.LOCAL ? fields.text(o, "nimi") : null;
        fields.tally().within(code != null ? code : name);
        PlanItem item = new PlanItem(
                kind, code, common, name, kind == Kind.LOCAL ? fields.number(o, "laajuus") : null,
                fields.text(o, "tutkinnon-osan-perusteen-diaarinro"), fields.text(o, "koulutuksen-jarjestaja-oid"),
                Boolean.TRUE.equals(fields.bool(o, "olennainen-seikka")), deviation(fields, o),
                fields.number(o, "opetus-ja-ohjaus-maara"), periods.read(o),
                demonstrations.read(o, "osaamisen-osoittaminen"), details(fields, o, unit));
        fields.ignore(o, "id", "module-id");
        fields.leftovers(o);
        return item;
    }

    /**
     * What a unit or sub-area tells besides what is followed.
     *
     * @param unit the common unit that {@code o} is a sub-area of; null when it is none
     */
    static ItemDetails details(Fields fields, JsonObject o, @Nullable JsonObject unit) throws RowFault {
        String version = "tutkinnon-osa-koodi-versio";
        return new ItemDetails(
                fields.version(o, unit == null ? version : "osa-alue-koodi-versio"),
                unit == null ? null : fields.version(unit, version),
                unit == null ? null : fields.text(unit, "koulutuksen-jarjestaja-oid"),
                fields.text(o, "amosaa-tunniste"), fields.longText(o, "tavoitteet-ja-sisallot"));
    }

    /** The length of the text on deviating from the requirements, 0 = none; the text itself goes no further. */
    static int deviation(Fields fields, JsonObject o) throws RowFault {
        String key = "vaatimuksista-tai-tavoitteista-poikkeaminen";
        String text = fields.text(o, key);
        if (text == null || Clean.saysNo(text)) {
            return 0;
        }
        fields.tally().dropped(key);
        return text.length();
    }
}
