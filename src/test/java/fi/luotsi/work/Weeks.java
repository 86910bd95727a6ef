package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Files of two students, week by week, for tests of what changes from import to import. */
final class Weeks {

    /** The day of week 0. */
    static final LocalDateTime FIRST = LocalDateTime.of(2026, 10, 5, 8, 0);
    static final String A = "1.2.246.562.15.41024330544";
    static final String B = "1.2.246.562.15.10000000009";

    private Weeks() {}

    static String period(String id, String from, String to) {
        return """
            {"yksiloiva-tunniste":"%s","alku":"%s","loppu":"%s",
             "osaamisen-hankkimistapa-koodi-uri":"osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus",
             "osaamisen-hankkimistapa-koodi-versio":1}""".formatted(id, from, to);
    }

    static String unit(String code, String... periods) {
        return """
            {"tutkinnon-osa-koodi-uri":"tutkinnonosat_%s","tutkinnon-osa-koodi-versio":1,
             "osaamisen-hankkimistavat":[%s]}""".formatted(code, String.join(",", periods));
    }

    static String plan(String right, String approved, String updated, String... units) {
        return """
            {"id":%d,"oppija-oid":"1.2.246.562.24.54450598189","opiskeluoikeus-oid":"%s","sahkoposti":"a@example.org",
             "ensikertainen-hyvaksyminen":"%s","paivitetty":"%sT10:00:00Z","osaamisen-hankkimisen-tarve":true,
             "urasuunnitelma-koodi-uri":"urasuunnitelma_0001","urasuunnitelma-koodi-versio":1,
             "hankittavat-ammat-tutkinnon-osat":[%s]}"""
                .formatted(right.equals(A) ? 1 : 2, right, approved, updated, String.join(",", units));
    }

    static void plans(Keep keep, int week, String... plans) {
        load(keep, week, "ehoks.json", plans);
    }

    static void rights(Keep keep, int week, String... rights) {
        load(keep, week, "koski.json", rights);
    }

    private static void load(Keep keep, int week, String name, String... records) {
        byte[] bytes = ("[" + String.join(",", records) + "]").getBytes(StandardCharsets.UTF_8);
        LocalDateTime taken = FIRST.plusWeeks(week);
        assertThat(importFiles(taken).run(
                        keep, List.of(InputFile.of(week + name, bytes)), ImportFiles.Choice.ALL, taken, Progress.NONE)
                .files()).allMatch(report -> report.accepted() == records.length);
    }

    static ImportFiles importFiles(LocalDateTime taken) {
        return new ImportFiles(new Intake(Clock.fixed(taken.toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));
    }

    static String right(String oid, String... states) {
        List<String> all = new ArrayList<>(List.of("2026-08-10 lasna"));
        all.addAll(Arrays.asList(states));
        String list = all.stream().map(state -> state.split(" ")).map(s -> """
                {"alku":"%s","tila":{"koodiarvo":"%s","koodistoUri":"koskiopiskeluoikeudentila"}}""".formatted(s[0], s[1]))
                .collect(Collectors.joining(","));
        return """
            {"henkilö":{"oid":"1.2.246.562.24.54450598189","sukunimi":"Kaislavuo","kutsumanimi":"Eevi","etunimet":"Eevi"},
             "opiskeluoikeudet":[{"oid":"%s","versionumero":%d,"tyyppi":{"koodiarvo":"ammatillinenkoulutus"},
             "alkamispäivä":"2026-08-10","tila":{"opiskeluoikeusjaksot":[%s]},"suoritukset":[{"tyyppi":{"koodiarvo":"ammatillinentutkinto"},"osasuoritukset":[]}]}]}"""
                .formatted(oid, all.size(), list);
    }

}
