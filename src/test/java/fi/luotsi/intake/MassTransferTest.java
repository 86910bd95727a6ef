package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Learner;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.words.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A mass transfer gives the same study rights as KOSKI's JSON, but for the names it does not hold. */
class MassTransferTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path SAMPLE = Path.of("src/test/samples/intake/koski-learner.json");

    private static JsonNode sample() throws IOException {
        return MAPPER.readTree(Files.readString(SAMPLE));
    }

    private static InputFile file(String name, String text) {
        return InputFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static FileReport read(Collect rows, InputFile... files) {
        Intake intake = new Intake(Collect.CLOCK);
        List<Piece> pieces = intake.unfold(List.of(files), Progress.NONE);
        assertThat(pieces).hasSize(1);
        return intake.read(pieces.getFirst().file(), rows, Reading.ALL, Progress.NONE);
    }

    private static Map<String, StudyRight> nameless(Map<String, StudyRight> rights) {
        return rights.values().stream().collect(Collectors.toMap(StudyRight::oid, right -> {
            Learner learner = right.learner();
            Learner known = learner == null || learner.oid() == null ? null : new Learner(learner.oid(), null, null, null, false);
            return new StudyRight(
                    right.oid(), known, right.version(), right.type(), right.institution(), right.start(),
                    right.estimatedEnd(), right.end(), right.states(), right.performances(), right.includedIn(),
                    right.bought(), right.free(), right.movedToNewRequirements(), right.partTime());
        }));
    }

    @Test
    void itGivesWhatTheJsonGives() throws IOException {
        Collect json = new Collect();
        json.read(SAMPLE);
        MassTransfer transfer = new MassTransfer();
        transfer.learner(sample());
        Collect csv = new Collect();
        FileReport report = read(csv, transfer.zip());
        assertThat(report.source()).isEqualTo(Source.KOSKI);
        assertThat(report.read()).isEqualTo(json.rights.size());
        assertThat(json.rights).isNotEmpty();
        assertThat(nameless(csv.rights)).isEqualTo(nameless(json.rights));
        assertThat(csv.onlyRight().performances().getFirst().units()).isNotEmpty();
    }

    @Test
    void realFilesComeOutAlikeBothWays() throws IOException {
        Path folder = Shared.path("samples/koski");
        if (!Files.exists(folder)) {
            return;
        }
        int looked = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonNode learner = MAPPER.readTree(Files.readString(file));
                int number = 0;
                for (JsonNode right : learner.path("opiskeluoikeudet")) {
                    // Files for transfer to KOSKI have no ids yet; data read from it have.
                    ((ObjectNode) right).put("oid", "1.2.246.562.15.1000000000" + number++);
                }
                Collect json = new Collect();
                json.read(file("oppija.json", MAPPER.writeValueAsString(learner)));
                MassTransfer transfer = new MassTransfer();
                transfer.learner(learner);
                Collect csv = new Collect();
                csv.read(transfer.zip());
                assertThat(nameless(csv.rights)).as(file.toString()).isEqualTo(nameless(json.rights));
                looked += json.rights.size();
            }
        }
        assertThat(looked).isPositive();
    }

    @Test
    void laterPartsNeedNoHeading() throws IOException {
        MassTransfer transfer = new MassTransfer();
        transfer.learner(sample());
        Collect whole = new Collect();
        read(whole, transfer.zip());
        String units = transfer.csv("osasuoritus");
        int cut = units.indexOf('\n', units.length() / 2) + 1;
        Collect parts = new Collect();
        FileReport report = read(parts, file("osasuoritus.csv.02", units.substring(cut)),
                file("opiskeluoikeus.csv", transfer.csv("opiskeluoikeus")),
                file("osasuoritus.csv.01", units.substring(0, cut)),
                file("paatason_suoritus.csv", transfer.csv("paatason_suoritus")));
        assertThat(report.problems()).noneMatch(problem -> problem.code().startsWith("transfer."));
        assertThat(report.file()).isEqualTo(
                "opiskeluoikeus.csv, paatason_suoritus.csv, osasuoritus.csv.01, osasuoritus.csv.02");
        assertThat(parts.rights).isEqualTo(whole.rights);
    }

    /** The numbers that join the tables begin anew in every transfer. */
    @Test
    void twoTransfersAtOnceAreNeverMixed() throws IOException {
        MassTransfer first = new MassTransfer();
        first.learner(sample());
        MassTransfer second = new MassTransfer();
        second.learner(MAPPER.readTree(Files.readString(SAMPLE).replace("1.2.246.562.15.", "1.2.246.562.15.9")));
        byte[] zip = second.zip().open().readAllBytes();
        List<Piece> pieces = new Intake(Collect.CLOCK).unfold(
                List.of(first.zip(), InputFile.of("toinen.zip", zip)), Progress.NONE);
        assertThat(pieces).extracting(Piece::from).containsExactly("massaluovutus.zip", "toinen.zip");
        FileReport mixed = read(new Collect(), file("opiskeluoikeus.csv", first.csv("opiskeluoikeus")),
                file("osasuoritus.csv", first.csv("osasuoritus")), file("osasuoritus (1).csv", second.csv("osasuoritus")));
        assertThat(mixed.status()).isEqualTo(Status.REFUSED);
        assertThat(Collect.sentences(mixed, Language.FI)).contains("osasuoritus (1).csv", "kahdesta eri massaluovutuksesta");
    }

    @Test
    void aFileAloneSaysWhatElseIsNeeded() throws IOException {
        MassTransfer transfer = new MassTransfer();
        transfer.learner(sample());
        FileReport units = read(new Collect(), file("osasuoritus.csv", transfer.csv("osasuoritus")));
        assertThat(units.status()).isEqualTo(Status.REFUSED);
        assertThat(Collect.sentences(units, Language.FI)).contains("opiskeluoikeus.csv", "yhdellä kertaa");
        Collect rows = new Collect();
        FileReport rights = read(rows, file("opiskeluoikeus.csv", transfer.csv("opiskeluoikeus")));
        assertThat(rights.status()).isEqualTo(Status.WARNED);
        assertThat(rows.onlyRight().performances()).isEmpty();
    }

    @Test
    void aBrokenDataColumnLeavesOutItsStudyRightOnly() throws IOException {
        MassTransfer transfer = new MassTransfer();
        transfer.learner(sample());
        ObjectNode other = (ObjectNode) sample();
        ((ObjectNode) other.path("opiskeluoikeudet").get(0)).put("oid", "1.2.246.562.15.73222573930");
        transfer.learner(other);
        List<List<String>> units = transfer.tables.get("osasuoritus");
        List<String> row = new ArrayList<>(units.get(1));
        row.set(6, "{\"koulutusmoduuli\":");
        units.set(1, row);
        Collect rows = new Collect();
        FileReport report = read(rows, transfer.zip());
        assertThat(report.status()).isEqualTo(Status.QUARANTINED);
        assertThat(rows.rights.keySet()).containsExactly("1.2.246.562.15.73222573930");
        assertThat(Collect.sentences(report, Language.FI)).contains("osasuoritus.csv", "rivin 2", "data");
    }

    @Test
    void voidedRightsBecomeVoid() {
        Collect rows = new Collect();
        FileReport report = read(rows, file("mitatoity_opiskeluoikeus.csv", """
                opiskeluoikeus_oid,versionumero,aikaleima,oppija_oid,mitatoity,tyyppi\r
                1.2.246.562.15.41024330544,7,2026-10-01T12:00:00,1.2.246.562.24.54450598189,2026-10-01,ammatillinenkoulutus\r
                """));
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        StatePeriod state = rows.onlyRight().states().getFirst();
        assertThat(state.neverWas()).isTrue();
        assertThat(rows.onlyRight().version()).isEqualTo(7);
    }
}
