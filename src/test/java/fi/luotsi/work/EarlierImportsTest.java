package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.follow.NotComputed;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.InputFile;
import fi.luotsi.store.TestStores;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What earlier imports tell, through real imports and a real store. */
class EarlierImportsTest {

    private static final Set<String> RULES = Set.of("A6", "B9", "E22", "F7");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 10, 5, 8, 0);
    private static final String A = "1.2.246.562.15.41024330544";
    private static final String B = "1.2.246.562.15.10000000009";
    private static final String UNIT = unit("106234", period("j1", "2026-09-01", "2026-12-11"));
    private static final String OTHER = unit("106235", period("j2", "2026-11-02", "2026-12-18"));

    @TempDir
    Path folder;

    private Keep keep;

    @BeforeEach
    void open() throws Exception {
        keep = TestStores.door().create(folder.resolve("store"), "Koe", true, "koe koe koe koe".toCharArray()).keep();
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private static String period(String id, String from, String to) {
        return """
            {"yksiloiva-tunniste":"%s","alku":"%s","loppu":"%s",
             "osaamisen-hankkimistapa-koodi-uri":"osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus",
             "osaamisen-hankkimistapa-koodi-versio":1}""".formatted(id, from, to);
    }

    private static String unit(String code, String... periods) {
        return """
            {"tutkinnon-osa-koodi-uri":"tutkinnonosat_%s","tutkinnon-osa-koodi-versio":1,
             "osaamisen-hankkimistavat":[%s]}""".formatted(code, String.join(",", periods));
    }

    private static String plan(String right, String approved, String updated, String... units) {
        return """
            {"id":%d,"oppija-oid":"1.2.246.562.24.54450598189","opiskeluoikeus-oid":"%s","sahkoposti":"a@example.org",
             "ensikertainen-hyvaksyminen":"%s","paivitetty":"%sT10:00:00Z","osaamisen-hankkimisen-tarve":true,
             "urasuunnitelma-koodi-uri":"urasuunnitelma_0001","urasuunnitelma-koodi-versio":1,
             "hankittavat-ammat-tutkinnon-osat":[%s]}"""
                .formatted(right.equals(A) ? 1 : 2, right, approved, updated, String.join(",", units));
    }

    private void plans(int week, String... plans) {
        load(week, "ehoks.json", plans);
    }

    private void rights(int week, String... rights) {
        load(week, "koski.json", rights);
    }

    private void load(int week, String name, String... records) {
        byte[] bytes = ("[" + String.join(",", records) + "]").getBytes(StandardCharsets.UTF_8);
        LocalDateTime taken = FIRST.plusWeeks(week);
        assertThat(importFiles(taken).run(
                        keep, List.of(InputFile.of(week + name, bytes)), ImportFiles.Choice.ALL, taken, Progress.NONE)
                .files()).allMatch(report -> report.accepted() == records.length);
    }

    private static ImportFiles importFiles(LocalDateTime taken) {
        return new ImportFiles(new Intake(Clock.fixed(taken.toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));
    }

    private static String right(String oid, String... states) {
        List<String> all = new ArrayList<>(List.of("2026-08-10 lasna"));
        all.addAll(Arrays.asList(states));
        String list = all.stream().map(state -> state.split(" ")).map(s -> """
                {"alku":"%s","tila":{"koodiarvo":"%s","koodistoUri":"koskiopiskeluoikeudentila"}}""".formatted(s[0], s[1]))
                .collect(Collectors.joining(","));
        return """
            {"henkilö":{"oid":"1.2.246.562.24.54450598189","sukunimi":"Kaislavuo","kutsumanimi":"Eevi","etunimet":"Eevi"},
             "opiskeluoikeudet":[{"oid":"%s","versionumero":%d,"tyyppi":{"koodiarvo":"ammatillinenkoulutus"},
             "alkamispäivä":"2026-08-10","tila":{"opiskeluoikeusjaksot":[%s]},"suoritukset":[]}]}"""
                .formatted(oid, all.size(), list);
    }

    private FlagRun run(int weekAndDay) {
        LocalDate date = FIRST.toLocalDate().plusDays(weekAndDay);
        return new FollowUp(keep).standing(date, null, Limits.DEFAULTS, 8, Progress.NONE).run();
    }

    private static List<String> found(FlagRun run) {
        return run.flags().stream().filter(flag -> RULES.contains(flag.rule().id()))
                .map(flag -> flag.rule().id() + " " + (flag.studyRight().equals(A) ? "A" : "B")).sorted().toList();
    }

    private static Set<String> unsaid(FlagRun run) {
        return run.notComputed().stream().filter(row -> row.missing().equals("earlier-import") && row.studyRight() == null)
                .map(NotComputed::rule).collect(Collectors.toSet());
    }

    @Test
    void three_imports_tell_what_has_come_gone_and_ended() {
        plans(0, plan(A, "2026-08-20", "2026-09-20", UNIT, OTHER));
        rights(0, right(A), right(B));
        plans(1, plan(A, "2026-08-20", "2026-10-10", UNIT), plan(B, "2026-08-12", "2026-10-10", UNIT));
        plans(2, plan(A, "2026-08-20", "2026-10-10", UNIT));
        rights(2, right(A, "2026-10-15 eronnut"), right(B));
        assertThat(found(run(6))).isEmpty();
        assertThat(unsaid(run(6))).contains("A6", "B9", "E22", "F7");
        assertThat(found(run(7))).containsExactly("A6 B", "B9 A");
        assertThat(unsaid(run(7))).containsExactly("F7");
        FlagRun last = run(14);
        // A lost nothing in the last import; B is not in its file, which is no loss either.
        assertThat(found(last)).containsExactly("A6 B", "F7 A");
        assertThat(unsaid(last)).isEmpty();
    }

    @Test
    void trend_points_see_what_was_known_on_their_day() {
        plans(0, plan(A, "2026-08-20", "2026-09-20", UNIT, OTHER));
        plans(1, plan(A, "2026-08-20", "2026-10-10", UNIT), plan(B, "2026-08-12", "2026-10-10", UNIT));
        plans(2, plan(A, "2026-08-20", "2026-10-17", UNIT), plan(B, "2026-08-12", "2026-10-10", UNIT));
        Standing standing = new FollowUp(keep).standing(
                FIRST.toLocalDate().plusDays(14), null, Limits.DEFAULTS, 2, Progress.NONE);
        assertThat(standing.trend()).extracting(point -> found(point.run()))
                .containsExactly(List.of("A6 B", "B9 A"), List.of("A6 B"));
        assertThat(found(run(7))).isEqualTo(found(standing.trend().getFirst().run()));
    }

    @Test
    void an_import_of_another_source_does_not_hide_a_loss() {
        plans(0, plan(A, "2026-08-20", "2026-09-20", UNIT, OTHER));
        plans(1, plan(A, "2026-08-20", "2026-10-10", UNIT));
        rights(2, right(A));
        assertThat(found(run(14))).containsExactly("B9 A");
        assertThat(unsaid(run(14))).containsExactly("F7");
    }

    @Test
    void plans_that_come_with_the_first_of_their_unit_are_not_judged() {
        rights(0, right(A), right(B));
        plans(1, plan(A, "2026-08-12", "2026-10-10", UNIT), plan(B, "2026-08-12", "2026-10-10", UNIT));
        assertThat(found(run(7))).isEmpty();
        assertThat(unsaid(run(7))).contains("A6", "B9");
    }

    /** Every rule on earlier imports finds somebody in practice data of any seed, size and anchor. */
    @ParameterizedTest
    @CsvSource({"1, 80, 2026-07-15", "2, 80, 2026-11-22", "3, 80, 2028-02-29"})
    void practice_data_has_an_example_of_each(long seed, int students, LocalDate anchor) {
        new PracticeStore(TestStores.door(), importFiles(anchor.atStartOfDay()))
                .fill(keep, new PracticeStore.Size(students, seed, 6, anchor), Progress.NONE);
        FlagRun run = new FollowUp(keep).standing(anchor, null, Limits.DEFAULTS, 1, Progress.NONE).run();
        assertThat(run.flags().stream().filter(flag -> flag.hiddenBy() == null).map(Flag::rule)
                .map(card -> card.id()).collect(Collectors.toSet())).containsAll(RULES);
    }
}
