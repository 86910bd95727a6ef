package fi.luotsi.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes KOSKI's JSON of learners as the CSV files of a mass transfer, with the columns of koski.md 2.10. */
public final class MassTransfer {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    final Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    private int id;

    /** An empty one. */
    public MassTransfer() {
        table("opiskeluoikeus", "opiskeluoikeus_oid,versionumero,aikaleima,sisaltyy_opiskeluoikeuteen_oid,oppija_oid,"
                + "oppija_master_oid,oppilaitos_oid,oppilaitos_nimi,oppilaitos_nimi_sv,koulutusmuoto,alkamispaiva,"
                + "paattymispaiva,viimeisin_tila,data");
        table("paatason_suoritus", "paatason_suoritus_id,opiskeluoikeus_oid,suorituksen_tyyppi,"
                + "koulutusmoduuli_koulutustyyppi,toimipiste_oid,toimipiste_nimi,toimipiste_nimi_sv,data");
        table("osasuoritus", "osasuoritus_id,ylempi_osasuoritus_id,paatason_suoritus_id,opiskeluoikeus_oid,"
                + "suorituksen_tyyppi,koulutusmoduuli_koodiarvo,data");
    }

    private void table(String name, String heading) {
        tables.computeIfAbsent(name, none -> new ArrayList<>()).add(List.of(heading.split(",")));
    }

    private void row(String table, String... cells) {
        tables.get(table).add(List.of(cells));
    }

    /** Adds a learner as KOSKI's JSON has it. */
    public void learner(JsonNode learner) {
        for (JsonNode right : learner.path("opiskeluoikeudet")) {
            String oid = text(right, "oid");
            row("opiskeluoikeus", oid, text(right, "versionumero"), text(right, "aikaleima"),
                    text(right.path("sisältyyOpiskeluoikeuteen"), "oid"), text(learner.path("henkilö"), "oid"), "",
                    text(right.path("oppilaitos"), "oid"), text(right.path("oppilaitos").path("nimi"), "fi"),
                    text(right.path("oppilaitos").path("nimi"), "sv"), text(right.path("tyyppi"), "koodiarvo"),
                    text(right, "alkamispäivä"), text(right, "päättymispäivä"), "", rest(right, "oid", "versionumero",
                            "aikaleima", "oppilaitos", "koulutustoimija", "suoritukset", "tyyppi", "alkamispäivä",
                            "päättymispäivä"));
            for (JsonNode performance : right.path("suoritukset")) {
                String number = Integer.toString(++id);
                JsonNode campus = performance.path("toimipiste");
                row("paatason_suoritus", number, oid, text(performance.path("tyyppi"), "koodiarvo"),
                        text(performance.path("koulutusmoduuli").path("koulutustyyppi"), "koodiarvo"),
                        text(campus, "oid"), text(campus.path("nimi"), "fi"), text(campus.path("nimi"), "sv"),
                        rest(performance, "osasuoritukset", "tyyppi", "toimipiste"));
                units(performance, "", number, oid);
            }
        }
    }

    private void units(JsonNode parent, String above, String performance, String right) {
        for (JsonNode unit : parent.path("osasuoritukset")) {
            String number = Integer.toString(++id);
            row("osasuoritus", number, above, performance, right, text(unit.path("tyyppi"), "koodiarvo"),
                    text(unit.path("koulutusmoduuli").path("tunniste"), "koodiarvo"),
                    rest(unit, "osasuoritukset", "tyyppi"));
            units(unit, number, performance, right);
        }
    }

    private static String rest(JsonNode node, String... without) {
        ObjectNode copy = ((ObjectNode) node).deepCopy();
        copy.remove(List.of(without));
        return MAPPER.writeValueAsString(copy);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    String csv(String table) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecords(tables.get(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** All of its files in a ZIP. */
    public InputFile zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String table : tables.keySet()) {
                zip.putNextEntry(new ZipEntry(table + ".csv"));
                zip.write(csv(table).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return InputFile.of("massaluovutus.zip", bytes.toByteArray());
    }
}
