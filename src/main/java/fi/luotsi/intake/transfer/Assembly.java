package fi.luotsi.intake.transfer;

import fi.luotsi.intake.part.RowFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a study right of a mass transfer as the JSON that KOSKI gives of a learner. What stands in the data column
 * wins over the other columns, which only repeat it.
 */
final class Assembly {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * A study right with its performances and their units.
     *
     * @throws RowFault when a data column of any of them cannot be read
     */
    byte[] right(TransferTable.Row row, Map<TransferRow, List<TransferRow>> performances) throws RowFault {
        ObjectNode right = data(row.get("data"), row.file(), row.line());
        basics(right, row);
        put(right, "alkamispäivä", row.get("alkamispaiva"));
        put(right, "päättymispäivä", row.get("paattymispaiva"));
        String included = row.get("sisaltyy_opiskeluoikeuteen_oid");
        if (included != null && !right.has("sisältyyOpiskeluoikeuteen")) {
            right.putObject("sisältyyOpiskeluoikeuteen").put("oid", included);
        }
        ArrayNode all = right.putArray("suoritukset");
        for (Map.Entry<TransferRow, List<TransferRow>> entry : performances.entrySet()) {
            TransferRow performance = entry.getKey();
            ObjectNode node = data(performance.data(), performance.file(), performance.line());
            code(node, "tyyppi", "suorituksentyyppi", performance.type());
            campus(node, performance.place());
            if (performance.educationType() != null && node.get("koulutusmoduuli") instanceof ObjectNode module) {
                code(module, "koulutustyyppi", "koulutustyyppi", performance.educationType());
            }
            units(node, entry.getValue());
            all.add(node);
        }
        return record(row, right);
    }

    /** A study right that was declared void. */
    byte[] voided(TransferTable.Row row) {
        ObjectNode right = mapper.createObjectNode();
        basics(right, row);
        String stamp = row.get("mitatoity") != null ? row.get("mitatoity") : row.get("aikaleima");
        ObjectNode period = right.putObject("tila").putArray("opiskeluoikeusjaksot").addObject();
        put(period, "alku", stamp == null ? null : stamp.substring(0, Math.min(10, stamp.length())));
        code(period, "tila", "koskiopiskeluoikeudentila", "mitatoity");
        return record(row, right);
    }

    private void basics(ObjectNode right, TransferTable.Row row) {
        put(right, "oid", row.get("opiskeluoikeus_oid"));
        put(right, "versionumero", row.get("versionumero"));
        if (right.get("versionumero") instanceof JsonNode text && text.asString("").matches("\\d{1,9}")) {
            right.put("versionumero", Integer.parseInt(text.asString("")));
        }
        code(right, "tyyppi", "opiskeluoikeudentyyppi",
                row.get("koulutusmuoto") != null ? row.get("koulutusmuoto") : row.get("tyyppi"));
        String institution = row.get("oppilaitos_oid");
        if (institution != null && !right.has("oppilaitos")) {
            ObjectNode node = right.putObject("oppilaitos").put("oid", institution);
            names(node, row.get("oppilaitos_nimi"), row.get("oppilaitos_nimi_sv"));
        }
    }

    private byte[] record(TransferTable.Row row, ObjectNode right) {
        ObjectNode learner = mapper.createObjectNode();
        String oid = row.get("oppija_oid");
        if (oid != null) {
            learner.putObject("henkilö").put("oid", oid);
        }
        learner.putArray("opiskeluoikeudet").add(right);
        return mapper.writeValueAsBytes(learner);
    }

    /** Units under their performance, and parts of units under their unit, in the order of the file. */
    private void units(ObjectNode performance, List<TransferRow> rows) throws RowFault {
        Map<String, ObjectNode> byId = new HashMap<>();
        for (TransferRow row : rows) {
            ObjectNode node = data(row.data(), row.file(), row.line());
            code(node, "tyyppi", "suorituksentyyppi", row.type());
            byId.put(row.id(), node);
        }
        for (TransferRow row : rows) {
            ObjectNode parent = row.parent() == null ? performance : byId.get(row.parent());
            ObjectNode node = byId.get(row.id());
            if (parent == null || parent == node) {
                throw new RowFault("transfer.no-parent", null, row.file(), Long.toString(row.line()));
            }
            ArrayNode parts = parent.get("osasuoritukset") instanceof ArrayNode there
                    ? there : parent.putArray("osasuoritukset");
            parts.add(node);
        }
    }

    private ObjectNode data(@Nullable String text, String file, long line) throws RowFault {
        try {
            if (text != null && mapper.readTree(text) instanceof ObjectNode node) {
                return node;
            }
        } catch (JacksonException e) {
            // Told below, as for a text that is JSON but no object.
        }
        throw new RowFault("transfer.data", "data", file, Long.toString(line));
    }

    private static void campus(ObjectNode performance, TransferRow.@Nullable Place place) {
        if (place != null && !performance.has("toimipiste")) {
            names(performance.putObject("toimipiste").put("oid", place.oid()), place.fi(), place.sv());
        }
    }

    private static void names(ObjectNode organisation, @Nullable String fi, @Nullable String sv) {
        ObjectNode names = organisation.putObject("nimi");
        put(names, "fi", fi);
        put(names, "sv", sv);
    }

    private static void code(ObjectNode node, String key, String set, @Nullable String value) {
        if (value != null && !node.has(key)) {
            node.putObject(key).put("koodiarvo", value).put("koodistoUri", set);
        }
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null && !node.has(key)) {
            node.put(key, value);
        }
    }
}
