package fi.luotsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.cli.Typed.Answer;
import fi.luotsi.store.TestStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who looked at what is kept; what is held about a person is given out; what is no longer needed is removed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrivacyCommandsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:41:00Z"), ZoneId.of("Europe/Helsinki"));

    @TempDir
    static Path home;

    private static String someone = "";

    private static Answer run(String... words) {
        return new Typed(TestStores.door(), home, "tuovi", CLOCK)
                .run(words, "--store", home.resolve("oma").toString(), "--lang", "fi");
    }

    @BeforeAll
    static void a_practice_store() {
        assertThat(run("practice", "--students", "40").code()).isZero();
        someone = run("flags", "--format", "json").json().get("flags").get(0).get("studyRight").asString();
    }

    private static List<String> log() {
        return StreamSupport.stream(run("log", "--format", "json").json().get("log").spliterator(), false)
                .map(row -> row.get("what").asString() + " " + row.get("studyRight").asString("") + " "
                        + row.get("about").asString()).toList();
    }

    @Test
    @Order(1)
    void looking_importing_and_giving_out_are_logged() {
        assertThat(run("student", someone).code()).isZero();
        assertThat(run("summary", "--out", home.resolve("ulos").toString(), "--form", "xlsx").code()).isZero();
        assertThat(log()).anyMatch(row -> row.equals("view " + someone + " "))
                .anyMatch(row -> row.startsWith("summary  luotsi-yhteenveto-"))
                .anyMatch(row -> row.startsWith("import  "))
                .anyMatch(row -> row.startsWith("export  flags: "))
                .anyMatch(row -> row.startsWith("unlock "));
        Answer answer = run("log");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("Loki on eheä");
    }

    @Test
    @Order(2)
    void all_that_is_held_about_one_person_comes_in_one_answer() {
        Answer answer = run("person", someone);
        assertThat(answer.code()).as(answer.err()).isZero();
        JsonNode all = answer.json();
        assertThat(all.get("studyRights").get(0).asString()).isEqualTo(someone);
        assertThat(all.get("documents").findValuesAsString("kind")).contains("Plan", "StudyRight", "Placement");
        assertThat(all.get("log").findValuesAsString("what")).contains("view", "person");
        String learner = all.get("documents").findValue("learner").asString();
        assertThat(run("person", learner).json().get("learners").get(0).asString()).isEqualTo(learner);
        Answer nobody = run("person", "1.2.246.562.24.00000000000");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.err()).contains("ei tiedä tunnuksesta");
    }

    @Test
    @Order(3)
    void a_purge_is_shown_before_it_is_done() {
        int before = run("snapshots", "--format", "json").json().size();
        Answer shown = run("purge", "--person", someone);
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains(someone);
        assertThat(shown.err()).contains("Mitään ei poistettu");
        assertThat(run("student", someone).code()).isZero();
        assertThat(run("purge", "--months", "0").code()).isEqualTo(2);

        Answer done = run("purge", "--person", someone, "--yes", "--format", "json");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.json().get("why").get(0).get("why").asString()).isEqualTo("asked");
        assertThat(done.json().get("removedDocuments").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(run("student", someone).code()).isEqualTo(2);
        assertThat(run("person", someone).code()).isEqualTo(2);
        assertThat(run("snapshots", "--format", "json").json().size()).isEqualTo(before);
        assertThat(run("health").code()).isZero();
        assertThat(log()).anyMatch(row -> row.equals("purge  1")).noneMatch(row -> row.contains(someone))
                .anyMatch(row -> row.startsWith("view purged"));
        assertThat(run("log").code()).isZero();
    }
}
