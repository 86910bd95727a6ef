package fi.luotsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Fingerprint;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.Mapping.Column;
import fi.luotsi.core.mapping.Mapping.SlashDates;
import fi.luotsi.store.TestStores;
import fi.luotsi.work.Mappings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code luotsi import --mapping}: a table that cannot be guessed, read by a mapping that the store keeps. */
class ImportMappingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:02:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private final StoreDoor door = TestStores.door();
    private final StringBuilder err = new StringBuilder();
    private Path table;

    @BeforeEach
    void make() throws Exception {
        List<String> heading = List.of("Avain", "Kuitattu");
        try (Keep keep = door.create(home.resolve("store"), "Koe", false, "koe koe koe koe".toCharArray()).keep()) {
            new Mappings(keep).save(new Mapping("Oma vienti", Fingerprint.of(heading), List.of(
                    new Column("Avain", Field.STUDY_RIGHT), new Column("Kuitattu", Field.PLAN_APPROVED)),
                    SlashDates.DAY_FIRST));
        }
        Files.writeString(home.resolve("lause.txt"), "koe koe koe koe\n");
        table = Files.writeString(home.resolve("vienti.csv"),
                "Kuitattu;Avain;Uusi\n17/08/2026;1.2.246.562.15.41024330544;x\n");
    }

    private int run(String... more) {
        Typed.Answer answer = new Typed(door, home, "matti.m", CLOCK).run(new String[] {"import", table.toString(), "--store",
            home.resolve("store").toString(), "--passphrase-file", home.resolve("lause.txt").toString(), "--lang", "fi"}, more);
        err.append(answer.err());
        return answer.code();
    }

    private String said() {
        return err.toString();
    }

    @Test
    void aColumnThatIsNotClearIsNamedWithTheWayOut() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(said()).contains("Avain", "--mapping");
    }

    @Test
    void aSavedMappingIsUsedByItsName() throws IOException {
        assertThat(run("--mapping", "oma VIENTI")).as(said()).isZero();
        assertThat(run("--mapping", "oma vienti", "--source", "csv")).as(said()).isZero();
        assertThat(said()).contains("Ei muutoksia");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNamesThereAre() throws IOException {
        assertThat(run("--mapping", "toinen")).isEqualTo(2);
        assertThat(said()).contains("toinen", "Oma vienti");
    }

    @Test
    void aPasswordFileMustBeThere() throws IOException {
        assertThat(run("--mapping", "Oma vienti", "--xlsx-password-file", home.resolve("puuttuu").toString()))
                .isEqualTo(2);
        assertThat(said()).contains("puuttuu");
    }
}
