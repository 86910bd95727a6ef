package fi.luotsi;

import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.practice.PracticeData;
import fi.luotsi.intake.practice.PracticeWeek;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Files of invented students whose names and workplaces are markers, which a search finds wherever they get. */
final class Marked {

    /** Last name of everybody. */
    static final String NAME = "Merkkinen-Kaislavuo";
    /** Last name of those under turvakielto. */
    static final String HIDDEN_NAME = "Suojanen-Vuorenperä";
    static final String PLACE = "Merkkipaja Oy";
    static final String HIDDEN_PLACE = "Piilopaja Oy";
    /** In fields that are not taken in. */
    static final String DROPPED = "Pudotettava-Merkkitie";
    /** Fields of KOSKI that are not taken in. */
    static final List<String> WITHHELD = List.of(
            "erityinenTuki", "vaativanErityisenTuenErityinenTehtävä", "hojks", "vaikeastiVammainen",
            "vammainenJaAvustaja", "sisäoppilaitosmainenMajoitus", "vankilaopetuksessa");
    static final String HETU = "010199-123X";

    private final JsonMapper mapper = JsonMapper.shared();
    private final Set<String> hidden = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();
    private final List<List<Path>> weeks = new ArrayList<>();

    /** Writes them into a folder. */
    Marked(Path folder, int students) throws IOException {
        List<PracticeWeek> data = new PracticeData(4, students, 2, LocalDate.of(2026, 11, 23)).weeks();
        for (PracticeWeek week : data) {
            for (InputFile file : week.files()) {
                if (file.name().startsWith("koski")) {
                    mapper.readTree(bytes(file)).forEach(this::sort);
                }
            }
        }
        for (PracticeWeek week : data) {
            List<Path> files = new ArrayList<>();
            for (InputFile file : week.files()) {
                byte[] bytes = file.name().endsWith(".csv") ? table(bytes(file)) : json(bytes(file));
                files.add(Files.write(folder.resolve(file.name()), bytes));
            }
            weeks.add(files);
        }
    }

    /** Files week by week, the oldest first. */
    List<List<Path>> weeks() {
        return weeks;
    }

    /** Study rights of persons under turvakielto. */
    Set<String> hidden() {
        return hidden;
    }

    /** Study rights of the others. */
    Set<String> shown() {
        return shown;
    }

    private static byte[] bytes(InputFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        }
    }

    private void sort(JsonNode learner) {
        boolean hide = learner.at("/henkilö/turvakielto").asBoolean(false);
        learner.get("opiskeluoikeudet").forEach(right -> (hide ? hidden : shown).add(right.get("oid").asString()));
    }

    private byte[] json(byte[] bytes) {
        JsonNode all = mapper.readTree(bytes);
        for (JsonNode one : all) {
            boolean plan = one.has("opiskeluoikeus-oid");
            String right = plan ? one.get("opiskeluoikeus-oid").asString()
                    : one.at("/opiskeluoikeudet/0/oid").asString();
            mark((ObjectNode) one, hidden.contains(right));
            if (plan) {
                ((ObjectNode) one).put("sahkoposti", DROPPED + "@example.org");
            } else {
                ((ObjectNode) one.get("henkilö")).put("hetu", HETU).put("sukunimi", hidden.contains(right) ? HIDDEN_NAME : NAME);
                one.get("opiskeluoikeudet").forEach(each -> withhold((ObjectNode) each));
            }
        }
        return mapper.writeValueAsBytes(all);
    }

    /** Puts KOSKI's data on special support, disability and housing into a study right. */
    private static void withhold(ObjectNode right) {
        ObjectNode more = right.get("lisätiedot") instanceof ObjectNode there ? there : right.putObject("lisätiedot");
        for (String field : WITHHELD) {
            more.putArray(field).addObject().put("alku", "2026-08-10").put("kuvaus", DROPPED);
        }
    }

    private static void mark(ObjectNode node, boolean hide) {
        for (String name : List.copyOf(node.propertyNames())) {
            JsonNode value = node.get(name);
            if (name.equals("tyopaikan-nimi")) {
                node.put(name, hide ? HIDDEN_PLACE : PLACE);
            } else {
                walk(value, hide);
            }
        }
    }

    private static void walk(JsonNode value, boolean hide) {
        if (value instanceof ObjectNode inner) {
            mark(inner, hide);
        } else if (value.isArray()) {
            value.forEach(one -> walk(one, hide));
        }
    }

    private byte[] table(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r\n")) {
            String[] cells = line.split(";");
            if (!cells[0].startsWith("opiskeluoikeus")) {
                cells[2] = hidden.contains(cells[0]) ? HIDDEN_NAME : NAME;
            }
            text.append(String.join(";", cells)).append("\r\n");
        }
        // A row without a good id waits in quarantine with all that is in it.
        text.append("1.2.3;1.2.4;").append(NAME).append(";Eevi;LH26A;Hyvinvointi;Opettaja Oona\r\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
