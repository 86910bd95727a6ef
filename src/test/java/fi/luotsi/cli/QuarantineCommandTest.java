package fi.luotsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.cli.Typed.Answer;
import fi.luotsi.store.TestStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuarantineCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:02:00Z"), ZoneId.of("Europe/Helsinki"));

    @TempDir
    private Path home;

    private int code;
    private String out = "";
    private String err = "";

    private void run(String... words) {
        Answer answer = new Typed(TestStores.door(), home, "matti.m", CLOCK).run(words, "--store",
                home.resolve("oma").toString(), "--lang", "fi", "--passphrase-file",
                home.resolve("salalause.txt").toString());
        code = answer.code();
        out = answer.out();
        err = answer.err();
    }

    @BeforeEach
    void make() throws Exception {
        Files.writeString(home.resolve("salalause.txt"), "pitkä ja rauhallinen lause\n");
        run("init", "--name", "Oma");
        assertThat(code).as(err).isZero();
        Path file = Files.writeString(home.resolve("r.csv"), """
                opiskeluoikeus_oid;sukunimi;ryhmä
                1.2.246.562.15.41024330544;Kaislavuo;LH26A
                x;=Lehto;LH26A
                y;Niemi;LH26A
                """);
        run("import", file.toString());
        assertThat(code).as(err).isEqualTo(1);
    }

    @Test
    void rows_are_listed_by_file_and_cause() {
        run("quarantine");
        assertThat(code).isEqualTo(1);
        assertThat(out).startsWith("file").contains("r.csv", "roster", "opiskeluoikeus_oid", "Tunniste ei ole");
        run("quarantine", "--format", "json");
        JsonNode group = new JsonMapper().readTree(out).get(0);
        assertThat(group.get("code").asString()).isEqualTo("csv.not-oid");
        assertThat(group.get("rows").size()).isEqualTo(2);
        assertThat(group.get("rows").get(0).get("cells").get(1).asString()).isEqualTo("=Lehto");
    }

    @Test
    void rows_are_tried_again_written_to_a_file_and_let_go() throws Exception {
        run("quarantine", "--retry");
        assertThat(err).contains("Yritettiin uudelleen: 0 riviä on nyt tuotu, 2 jäi karanteeniin.");
        Path file = home.resolve("karanteeni.csv");
        run("quarantine", "--export", file.toString(), "--discard");
        assertThat(code).as(err).isZero();
        assertThat(err).contains("Karanteenin 2 riviä kirjoitettiin tiedostoon " + file, "poistettiin 2 riviä");
        assertThat(Files.readString(file)).contains("x;'=Lehto;LH26A");
        run("quarantine");
        assertThat(code).isZero();
        assertThat(err).contains("Karanteenissa ei ole rivejä.");
        assertThat(out).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_written_is_told_and_nothing_is_let_go() {
        run("quarantine", "--export", home.toString(), "--discard");
        assertThat(code).isEqualTo(2);
        assertThat(err).contains("on kansio");
        run("quarantine", "--export", home.resolve("no/such.csv").toString(), "--discard");
        assertThat(code).isEqualTo(2);
        assertThat(err).contains("ei voi kirjoittaa");
        run("quarantine");
        assertThat(code).isEqualTo(1);
    }
}
