package fi.luotsi.intake;

import static fi.luotsi.core.keep.FileReport.Status.QUARANTINED;
import static fi.luotsi.core.keep.FileReport.Status.REFUSED;
import static fi.luotsi.core.keep.FileReport.Status.WARNED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.words.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real samples of the national services are taken, warned about, left out or refused as ehoks.md 13 says. */
class SharedSamplesTest {

    private record Expected(String file, Status status, int accepted, int leftOut, String code) {}

    private static final List<Expected> TABLE = List.of(
            new Expected("ehoks/hoks/anonymised-example-1.json", Status.ACCEPTED, 1, 0, ""),
            new Expected("ehoks/hoks/hoks_ainoastaan_YTOja.json", Status.ACCEPTED, 1, 0, "plan.v9"),
            new Expected("ehoks/hoks/hoks_tuva.json", Status.ACCEPTED, 1, 0, ""),
            new Expected("ehoks/hoks/hoksit.json", Status.ACCEPTED, 1, 0, ""),
            new Expected("ehoks/hoks-historical/hoksit@bd2c6da894ee.json", WARNED, 1, 0, "plan.part-time-text"),
            new Expected("ehoks/hoks-historical/hoksit@54fea7730876.json", REFUSED, 0, 0, "plan.only-old"),
            new Expected("ehoks/hoks-historical/hoksit@e6e394fc4973.json", REFUSED, 0, 0, "plan.only-old"),
            right("13312692646", REFUSED, 0, "right.only-other"),
            right("60063016194", WARNED, 1, "right.no-states"),
            new Expected("ehoks/koski-study-rights/koski_api_oppija_1.2.246.562.24.44651722625.json", WARNED, 1, 0,
                    "right.other-education"),
            new Expected("ehoks/koski-study-rights/koski_api_sure_oids_1.2.246.562.24.44651722625.json", WARNED, 3, 0,
                    "right.other-education"),
            transfer("ammatillinen-full_2022-07-14"),
            transfer("ammatillinen-lisatiedot_2024-07-26"),
            transfer("ammatillinen-muuammatillinenkoulutus_2024-04-10"),
            transfer("ammatillinen-oppisopimus_2022-07-14"),
            transfer("ammatillinen-ops_2022-07-14"),
            transfer("ammatillinen-osatoisestatutkinnosta_2023-09-27"),
            transfer("ammatillinen-perustutkinto_2024-08-13"),
            transfer("ammatillinen-reforminmukainenperustutkinto_2025-09-25"),
            transfer("ammatillinen-sisaltyytoisenoppilaitoksenopiskeluoikeuteen_2022-07-14"),
            transfer("ammatillinen-tunnustettu_2022-07-14"),
            transfer("tutkintokoulutukseenvalmentavakoulutus-valmistunut_2022-10-17"));

    private static Expected right(String oid, Status status, int accepted, String code) {
        return new Expected(
                "ehoks/koski-study-rights/koski_api_opiskeluoikeus_1.2.246.562.15." + oid + ".json", status, accepted,
                0, code);
    }

    /** Files for transfer to KOSKI have no study-right id, so nothing can be joined to them. */
    private static Expected transfer(String name) {
        return new Expected("koski/" + name + ".json", QUARANTINED, 0, 1, "right.no-oid");
    }

    @TestFactory
    Stream<DynamicTest> everySampleEndsAsTheTableSays() {
        Shared.required("samples");
        List<DynamicTest> tests = new ArrayList<>();
        for (Expected expected : TABLE) {
            tests.add(DynamicTest.dynamicTest(expected.file(), () -> check(expected)));
        }
        return tests.stream();
    }

    private static void check(Expected expected) {
        FileReport report = new Collect().read(Shared.required("samples/" + expected.file()));
        String sentences = Collect.sentences(report, Language.FI);
        assertThat(report.status()).as(sentences).isEqualTo(expected.status());
        assertThat(report.accepted()).as("accepted").isEqualTo(expected.accepted());
        assertThat(report.quarantined()).as("left out").isEqualTo(expected.leftOut());
        if (!expected.code().isEmpty()) {
            assertThat(report.problems()).as(sentences).extracting(Problem::code).contains(expected.code());
        }
        assertThat(sentences).doesNotContain("402H", "317P", "Aarne", "testi.fi");
    }

    @Test
    void theAnonymisedPlanHasWhatItsReadmeSays() {
        Path file = Shared.required("samples/ehoks/hoks/anonymised-example-1.json");
        Collect rows = new Collect();
        FileReport report = rows.read(file);
        assertThat(rows.onlyPlan().items().stream().filter(item -> item.kind().name().equals("VOCATIONAL")))
                .hasSize(8).filteredOn(item -> item.dated()).hasSize(2);
        assertThat(rows.onlyPlan().items().stream().filter(item -> item.kind().name().equals("LOCAL"))).hasSize(1);
        assertThat(rows.onlyPlan().items().stream().mapToInt(item -> item.periods().size()).sum()).isEqualTo(6);
        assertThat(rows.onlyPlan().items().stream().mapToInt(item -> item.demonstrations().size()).sum()).isEqualTo(1);
        assertThat(report.unknownKeys()).isEmpty();
    }

    @Test
    void aGraduatesFileGivesResultsOnceItHasAnId() throws Exception {
        String text = Files.readString(
                Shared.required("samples/koski/ammatillinen-perustutkinto_2024-08-13.json"));
        Collect rows = new Collect();
        rows.read(text.replaceFirst("\"oppilaitos\"", "\"oid\": \"1.2.246.562.15.41024330544\", \"oppilaitos\""));
        assertThat(rows.onlyRight().states()).extracting(state -> state.state())
                .containsExactly("lasna", "valmistunut");
        assertThat(rows.onlyRight().performances()).hasSize(1);
        assertThat(rows.onlyRight().performances().getFirst().units()).hasSize(12);
        assertThat(rows.onlyRight().performances().getFirst().units()).allMatch(unit -> unit.done());
    }
}
