package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.plan.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of eHOKS (ehoks.md 3.1) at their bounds: breaches are warned about and the plan is taken. */
class FormatRulesTest {

    private static final String PLAN = "{'opiskeluoikeus-oid':'1.2.246.562.15.41024330544',"
            + "'osaamisen-hankkimisen-tarve':true,'ensikertainen-hyvaksyminen':'2026-08-17'%s}";

    private static List<String> codes(String more) {
        FileReport report = new Collect().read(PLAN.formatted(more).replace('\'', '"'));
        assertThat(report.accepted()).isEqualTo(1);
        return report.problems().stream().map(Problem::code).toList();
    }

    private static List<String> period(String mode, String start, String end, String more) {
        return codes((",'hankittavat-ammat-tutkinnon-osat':[{'tutkinnon-osa-koodi-uri':'tutkinnonosat_106945',"
                + "'osaamisen-hankkimistavat':[{'yksiloiva-tunniste':'j','alku':'%s','loppu':'%s',"
                + "'osaamisen-hankkimistapa-koodi-uri':'osaamisenhankkimistapa_%s'%s}]}]")
                .formatted(start, end, mode, more));
    }

    @ParameterizedTest
    @CsvSource({
        // The same day is in order; a day earlier is not (V1).
        "oppilaitosmuotoinenkoulutus, 2026-09-01, 2026-09-01, ''",
        "oppilaitosmuotoinenkoulutus, 2026-09-01, 2026-08-31, plan.v1",
        // Five years to the day is allowed (V4).
        "oppilaitosmuotoinenkoulutus, 2026-09-01, 2031-09-01, ''",
        "oppilaitosmuotoinenkoulutus, 2026-09-01, 2031-09-02, plan.v4",
        // The part-time share is required of workplace periods that end on 1.7.2023 or later (V6).
        "koulutussopimus, 2023-05-01, 2023-06-30, ''",
        "koulutussopimus, 2023-05-01, 2023-07-01, plan.v6",
        "oppilaitosmuotoinenkoulutus, 2023-05-01, 2023-07-01, ''",
        // The basis is required of apprenticeships that end on 1.7.2021 or later (V7).
        "oppisopimus, 2021-05-01, 2021-06-30, ''",
        "oppisopimus, 2021-05-01, 2021-07-01, plan.v7",
        "koulutussopimus, 2021-05-01, 2021-07-01, ''"
    })
    void periodsAtTheirBounds(String mode, String start, String end, String code) {
        assertThat(period(mode, start, end, "")).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2021-08-25, ''", "2021-08-26, plan.v8"})
    void theBusinessIdIsRequiredFromTheDayAfter(String end, String code) {
        assertThat(period("koulutussopimus", "2021-05-01", end,
                ",'tyopaikalla-jarjestettava-koulutus':{'tyopaikan-nimi':'Tuulipaja'}"))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"0, plan.v5", "1, ''", "100, ''", "101, plan.v5", "50.5, plan.v5", "'\"80\"', plan.part-time-text"})
    void thePartTimeShareIsFromOneToHundred(String value, String code) {
        assertThat(period("koulutussopimus", "2026-09-01", "2026-10-01", ",'osa-aikaisuustieto':" + value))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"alku\":\"2026-09-03\",\"loppu\":\"2026-09-04\"},{\"alku\":\"2026-09-05\"}', ''",
        // The same day is not allowed, nor an open one before another (V10).
        "'{\"alku\":\"2026-09-03\",\"loppu\":\"2026-09-05\"},{\"alku\":\"2026-09-05\"}', plan.v10",
        "'{\"alku\":\"2026-09-05\"},{\"alku\":\"2026-09-03\",\"loppu\":\"2026-09-04\"}', ''",
        "'{\"alku\":\"2026-09-03\"},{\"alku\":\"2026-09-05\",\"loppu\":\"2026-09-06\"}', plan.v10",
        // ehoks.md 5.12
        "'{\"alku\":\"2026-03-01\",\"loppu\":\"2026-03-10\"},{\"alku\":\"2026-03-05\"}', plan.v10",
        "'{\"alku\":\"2026-03-01\"},{\"alku\":\"2026-03-10\",\"loppu\":\"2026-03-20\"}', plan.v10"
    })
    void interruptionsMayNotTouch(String interruptions, String code) {
        assertThat(period("oppilaitosmuotoinenkoulutus", "2026-09-01", "2026-10-01",
                ",'keskeytymisajanjaksot':[" + interruptions + "]"))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        // The test's day is 21.11.2026; fourteen days ahead are allowed (V13).
        "2026-12-05, ''", "2026-12-06, plan.v13", "2018-01-01, plan.v13", "2018-01-02, ''"
    })
    void theFinishLiesBetweenItsBounds(String day, String code) {
        assertThat(codes(",'osaamisen-saavuttamisen-pvm':'" + day + "'"))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void gapsThatRulesShowDoNotMakeAFileWarned() {
        FileReport report = new Collect().read(PLAN.formatted("").replace('\'', '"').replace("330544", "330545"));
        assertThat(report.problems()).extracting(Problem::code).containsExactly("record.check-digit");
        assertThat(report.status()).isEqualTo(FileReport.Status.ACCEPTED);
    }

    @Test
    void manyLikeWarningsAreListedTwentyTimesAndThenCounted() {
        StringBuilder plans = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            plans.append(PLAN.formatted(",'versio':" + i + ",'eid':'e" + i + "','liite':'../x'")).append('\n');
        }
        FileReport report = new Collect().read(plans.toString().replace('\'', '"'));
        assertThat(report.problems()).filteredOn(problem -> problem.code().equals("record.path-text")).hasSize(20);
        assertThat(report.problems()).filteredOn(problem -> problem.code().equals("file.more"))
                .extracting(Problem::words).contains(List.of("30"));
    }
}
