package fi.luotsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.cli.Typed.Answer;
import fi.luotsi.store.TestStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A history can be made of files that were kept: each import is given the day that its data are of. */
class ImportDayTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:41:00Z"), ZoneId.of("Europe/Helsinki"));

    @TempDir
    private Path home;

    private String err = "";

    private String run(String... words) throws Exception {
        Path passphrase = Files.writeString(home.resolve("salalause.txt"), "pitkä ja rauhallinen lause\n");
        Answer answer = new Typed(TestStores.door(), home, "matti.m", CLOCK).run(words, "--store",
                home.resolve("oma").toString(), "--lang", "fi", "--passphrase-file", passphrase.toString());
        err = answer.err();
        assertThat(answer.code()).as(err).isLessThan(2);
        return answer.out();
    }

    /** Imports a list of one student whose group is its number, so that every import changes something. */
    private void bring(int number, String... more) throws Exception {
        Path list = Files.writeString(home.resolve("lista.csv"),
                "opiskeluoikeus_oid;ryhmä\n1.2.246.562.15.41024330544;" + number + "\n");
        List<String> words = new ArrayList<>(List.of("import", list.toString()));
        words.addAll(List.of(more));
        run(words.toArray(String[]::new));
    }

    @Test
    void imports_have_the_days_asked_for_in_order_and_none_in_the_future() throws Exception {
        run("init");
        bring(1, "--as-of", "2026-09-07");
        assertThat(err).contains("Tuonnin päiväksi merkittiin 7.9.2026.");
        bring(2, "--as-of", "2026-09-14");
        bring(3, "--as-of", "2026-08-03"); // not before the newest
        bring(4, "--as-of", "2027-01-01"); // not after today
        bring(5);
        assertThat(err).doesNotContain("Tuonnin päiväksi");
        JsonNode imports = JsonMapper.shared().readTree(run("snapshots", "--format", "json"));
        List<String> days = new ArrayList<>();
        imports.forEach(one -> days.add(one.get("taken").asString().substring(0, 10)));
        assertThat(days).containsExactly("2026-11-23", "2026-11-23", "2026-09-14", "2026-09-14", "2026-09-07");
        assertThat(run("student", "1.2.246.562.15.41024330544", "--as-of", "2026-09-10")).contains("Ryhmä           1");
        assertThat(err).doesNotContain("katsotaan sen tiedoilla");
        assertThat(run("student", "1.2.246.562.15.41024330544", "--as-of", "2026-09-20")).contains("Ryhmä           3");
    }
}
