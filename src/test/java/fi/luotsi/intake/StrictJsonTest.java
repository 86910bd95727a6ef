package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of form refuse the whole file, with the line; nothing is guessed. */
class StrictJsonTest {

    private static final String PLAN = "{'opiskeluoikeus-oid':'1.2.246.562.15.41024330544',"
            + "'osaamisen-hankkimisen-tarve':true,'ensikertainen-hyvaksyminen':'2026-08-17'%s}";

    private static String plan(String more) {
        return PLAN.formatted(more).replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "json.duplicate-key|[{\"id\":1,\\n\"id\":2}]|2",
        "json.trailing|[{\"id\":1}]\\nx|2",
        "json.trailing|{\"id\":1}{\"id\":2}|1",
        "json.trailing|{\"data\":[{\"id\":1}]}\\n{\"id\":2}|2",
        "json.truncated|[{\"id\":1},\\n{\"id\"|2",
        "json.truncated|{\"id\":1}\\n{\"id\":|2",
        "json.truncated|[|1",
        "json.nan|[{\"id\":NaN}]|1",
        "json.nan|[{\"id\":-Infinity}]|1",
        "json.number|[{\"id\":1e400}]|1",
        "json.syntax|[{\"id\":01}]|1",
        "json.syntax|[{id:1}]|1",
        "json.syntax|[{\"id\":1,}]|1",
    })
    void refusesWhatIsNotStrictJson(String code, String text, long line) {
        FileReport report = new Collect().read(text.replace("\\n", "\n"));
        assertThat(report.status()).isEqualTo(Status.REFUSED);
        assertThat(report.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(report.problems().getFirst().row()).isEqualTo(line);
        assertThat(report.accepted()).isZero();
    }

    @Test
    void depthAndLengthsHaveLimitsAtTheirBounds() {
        assertThat(code(plan(",'x':" + "[".repeat(63) + "]".repeat(63)))).isEmpty();
        assertThat(code(plan(",'x':" + "[".repeat(64) + "]".repeat(64)))).isEqualTo("json.deep");
        assertThat(code(plan(",'" + "k".repeat(500) + "':1"))).isEmpty();
        assertThat(code(plan(",'" + "k".repeat(501) + "':1"))).isEqualTo("json.long-name");
        assertThat(code(plan(",'x':'" + "t".repeat(200_000) + "'"))).isEmpty();
        assertThat(code(plan(",'x':'" + "t".repeat(200_001) + "'"))).isEqualTo("json.long-text");
        assertThat(code(plan(",'x':" + "9".repeat(100)))).isEmpty();
        assertThat(code(plan(",'x':" + "9".repeat(101)))).isEqualTo("json.number");
    }

    @Test
    void tenThousandKeysInOneObjectTakeNoTime() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            keys.append(",\"k").append(i).append("\":1");
        }
        FileReport report = new Collect().read(plan("").replace("}", keys + "}"));
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.unknownKeys()).hasSize(1_000);
    }

    @Test
    void escapedControlCharactersLeaveTheRecordOut() {
        FileReport report = new Collect().read("[" + plan(",'eid':'a\\u0000b'") + "," + plan("") + "]");
        assertThat(report.quarantined()).isEqualTo(1);
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::code, Problem::row, Problem::field)
                .contains(org.assertj.core.groups.Tuple.tuple("record.bad-character", 1L, "eid"));
    }

    @Test
    void emptyFormsAreAlike() {
        Collect rows = new Collect();
        String name = "hankittavat-ammat-tutkinnon-osat";
        assertThat(rows.read(plan(",'" + name + "':[],'eid':'','sahkoposti':null,'hyvaksytty':' '")).status())
                .isEqualTo(Status.ACCEPTED);
        var first = rows.onlyPlan();
        rows.read(plan(""));
        assertThat(rows.onlyPlan()).isEqualTo(first);
    }

    @Test
    void aPreviewStopsWhereItIsTold() {
        Collect rows = new Collect();
        String text = "[" + plan("") + "," + plan("").replace("41024330544", "73222573930") + ", not json";
        FileReport report = new Intake(Collect.CLOCK).read(
                InputFile.of("a.json", text.getBytes()), rows, Reading.ALL.first(2), fi.luotsi.core.keep.Progress.NONE);
        assertThat(report.read()).isEqualTo(2);
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
    }

    private static String code(String text) {
        FileReport report = new Collect().read(text);
        return report.problems().isEmpty() ? "" : report.problems().getFirst().code();
    }
}
