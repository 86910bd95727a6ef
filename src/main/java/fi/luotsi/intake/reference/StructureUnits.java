package fi.luotsi.intake.reference;

import fi.luotsi.core.reference.QualificationStructure.Unit;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the units of qualification requirements: extents from the references to them, compulsory ones from the tree. */
final class StructureUnits {

    private static final String POINTS = "OSAAMISPISTE";
    /** Ways of completing, the one in use today first; older requirements have two with different extents. */
    private static final List<String> WAYS = List.of("reformi", "ops");

    private record Extent(@Nullable Double least, @Nullable Double most) {
        static final Extent UNKNOWN = new Extent(null, null);
    }

    private final Fields fields;
    private final Names names;
    private final Map<String, Extent> extents = new HashMap<>();
    private final Set<String> compulsory = new HashSet<>();
    private @Nullable Double whole;

    StructureUnits(Fields fields, Names names) {
        this.fields = fields;
        this.names = names;
    }

    /** The units, each code once. */
    List<Unit> read(JsonObject o) throws RowFault {
        boolean inPoints = ways(o);
        Map<String, Unit> units = new LinkedHashMap<>();
        for (JsonObject each : fields.objects(o, "tutkinnonOsat")) {
            String code = code(each);
            if (code == null) {
                fields.tally().warn("record.unit-without-code", "tutkinnonOsat");
                continue;
            }
            String id = String.valueOf(names.text(each, "id"));
            Extent extent = extents.get(id);
            if (extent == null) {
                extent = inPoints ? extent(each, "laajuus") : Extent.UNKNOWN;
            }
            units.putIfAbsent(code, new Unit(
                    code, names.names(each, "nimi"), extent.least, extent.most, compulsory.contains(id)));
        }
        for (JsonObject each : fields.objects(o, "koulutuksenOsat")) {
            JsonObject named = fields.object(each, "nimiKoodi");
            String code = named == null ? null : names.text(named, "arvo");
            if (code == null) {
                fields.tally().warn("record.unit-without-code", "koulutuksenOsat");
                continue;
            }
            Extent extent = extent(each, "laajuusMinimi");
            units.putIfAbsent(code, new Unit(
                    code, names.names(each, "nimi"), extent.least, extent.most,
                    "yhteinen".equals(names.text(each, "koulutusOsanTyyppi"))));
        }
        return new ArrayList<>(units.values());
    }

    /** The extent of the whole in points, null when the tree does not tell one number; known after {@link #read}. */
    @Nullable Double whole() {
        return whole;
    }

    private @Nullable String code(JsonObject unit) throws RowFault {
        String code = names.text(unit, "koodiArvo");
        if (code != null) {
            return code;
        }
        JsonObject object = fields.object(unit, "koodi");
        String inner = object == null ? null : names.text(object, "arvo");
        String uri = names.text(unit, "koodiUri");
        return inner != null ? inner : uri == null ? null : Names.value(uri);
    }

    /** Reads the ways of completing, the best first; false when its extents are in another unit than points. */
    private boolean ways(JsonObject o) throws RowFault {
        List<JsonObject> ways = new ArrayList<>(o.get("suoritustavat") == null ? List.of()
                : fields.objects(o, "suoritustavat"));
        Map<JsonObject, Integer> order = new HashMap<>();
        for (JsonObject way : ways) {
            String code = names.text(way, "suoritustapakoodi");
            int place = code == null ? -1 : WAYS.indexOf(code);
            order.put(way, place < 0 ? WAYS.size() : place);
        }
        ways.sort(Comparator.comparing(order::get));
        for (JsonObject way : ways) {
            way(way, inPoints(way));
        }
        return ways.isEmpty() || inPoints(ways.getFirst());
    }

    private boolean inPoints(JsonObject way) throws RowFault {
        String measure = names.text(way, "laajuusYksikko");
        return measure == null || measure.equals(POINTS);
    }

    private void way(JsonObject way, boolean points) throws RowFault {
        Map<String, String> unitOf = new HashMap<>();
        for (JsonObject reference : fields.objects(way, "tutkinnonOsaViitteet")) {
            String unit = names.text(reference, "_tutkinnonOsa");
            String id = names.text(reference, "id");
            if (unit == null || id == null) {
                continue;
            }
            unitOf.put(id, unit);
            Extent extent = points ? extent(reference, "laajuus") : Extent.UNKNOWN;
            if (extents.getOrDefault(unit, Extent.UNKNOWN).equals(Extent.UNKNOWN)) {
                extents.put(unit, extent);
            }
        }
        JsonObject tree = fields.object(way, "rakenne");
        if (tree == null) {
            return;
        }
        if (whole == null && points) {
            whole = whole(tree);
        }
        walk(tree, unitOf);
    }

    private void walk(JsonObject node, Map<String, String> unitOf) throws RowFault {
        String reference = names.text(node, "_tutkinnonOsaViite");
        String unit = reference == null ? null : unitOf.get(reference);
        if (unit != null && Boolean.TRUE.equals(fields.bool(node, "pakollinen"))) {
            compulsory.add(unit);
        }
        if (node.get("osat") != null) {
            for (JsonObject part : fields.objects(node, "osat")) {
                walk(part, unitOf);
            }
        }
    }

    private @Nullable Double whole(JsonObject tree) throws RowFault {
        JsonObject rule = fields.object(tree, "muodostumisSaanto");
        JsonObject extent = rule == null ? null : fields.object(rule, "laajuus");
        Double least = extent == null ? null : fields.number(extent, "minimi");
        Double most = extent == null ? null : fields.number(extent, "maksimi");
        return least == null || least <= 0 || most != null && !most.equals(least) ? null : least;
    }

    /** An extent, its largest when it is a range; 0 alone means that none is told. */
    private Extent extent(JsonObject o, String key) throws RowFault {
        Double least = fields.number(o, key);
        Double most = fields.number(o, "laajuusMaksimi");
        boolean range = most != null && most > 0 && !most.equals(least);
        return new Extent(least == null || least <= 0 && !range ? null : least, range ? most : null);
    }
}
