package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.plan.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A row that is left out is handed over whole, but for what is never kept. */
class LeftOutRowsTest {

    private static final Pattern HETU = Pattern.compile("\\d{6}[-+−–A-FU-Y]\\d{3}[0-9A-Y]");

    private static LeftOut only(String content) {
        Collect rows = new Collect();
        FileReport report = rows.read(content);
        assertThat(report.quarantined()).as(report.problems().toString()).isEqualTo(1);
        assertThat(rows.leftOut).hasSize(1);
        return rows.leftOut.getFirst();
    }

    @Test
    void a_plan_comes_whole_its_keys_in_order() {
        LeftOut row = only("""
                [{"opiskeluoikeus-oid": "x", "id": 7, "eid": "a\\"b\\\\c\\u0001\\ud800", "osaaminen": [1, 2.5, true, null],
                  "uusi": {"nimi": "Ä 😀", "kuvaus": "=1+1"}},
                 {"oppija-oid": "1.2.246.562.24.54450598189", "opiskeluoikeus-oid": "1.2.246.562.15.41024330544"}]""");
        assertThat(row.source()).isEqualTo(Source.EHOKS);
        assertThat(row.mapping()).isNull();
        assertThat(row.heading()).isEmpty();
        assertThat(row.problem().row()).isEqualTo(1);
        assertThat(row.cells()).containsExactly("""
                {"opiskeluoikeus-oid": "x", "id": 7, "eid": "a\\"b\\\\c\\u0001\\ud800", "osaaminen": [1, 2.5, true, null], \
                "uusi": {"nimi": "Ä 😀", "kuvaus": "=1+1"}}""");
    }

    @Test
    void contact_details_of_a_plan_are_masked_and_what_says_nobody_stays() {
        LeftOut row = only("""
                {"opiskeluoikeus-oid": "x", "sahkoposti": "eevi@koulu.example", "puhelinnumero": 401234567,
                 "urasuunnitelma": "soita 040 123 4567 tai eevi@koulu.example, tunnus 010203-901U",
                 "osaamisen-hankkimistavat": [{"vastuullinen-tyopaikka-ohjaaja": {"nimi": "Oona", "sahkoposti": "-"},
                  "ajanjakson-tarkenne": "sairaus"}],
                 "opiskeluvalmiuksia-tukevat-opinnot": [{"nimi": "lukitreeni", "alku": "2026-01-01", "loppu":
                  "2026-02-01"}]}""");
        assertThat(row.cells().getFirst()).isEqualTo("""
                {"opiskeluoikeus-oid": "x", "sahkoposti": "…", "puhelinnumero": "…", \
                "urasuunnitelma": "soita … tai …, tunnus …", \
                "osaamisen-hankkimistavat": [{"vastuullinen-tyopaikka-ohjaaja": {"nimi": "Oona", "sahkoposti": "-"}, \
                "ajanjakson-tarkenne": "…"}], \
                "opiskeluvalmiuksia-tukevat-opinnot": [{"nimi": "…", "alku": "2026-01-01", "loppu": "2026-02-01"}]}""");
    }

    @Test
    void a_study_right_comes_with_its_learner_and_without_the_others() {
        LeftOut row = only("""
                {"henkilö": {"oid": "1.2.246.562.24.54450598189", "hetu": "010203A901U", "sukunimi": "Kaislavuo",
                  "kotikunta": {"koodiarvo": "091"}, "turvakielto": true},
                 "opiskeluoikeudet": [
                  {"oid": "1.2.246.562.15.41024330544", "tyyppi": {"koodiarvo": "ammatillinenkoulutus"}, "tila":
                   {"opiskeluoikeusjaksot": [{"alku": "2026-01-01", "tila": {"koodiarvo": "lasna"}}]}},
                  {"oid": "x", "tyyppi": {"koodiarvo": "ammatillinenkoulutus"}, "lisätiedot": {"hojks": {"a": 1},
                   "vankilaopetuksessa": [{"alku": "2026-01-01"}], "maksuttomuus": []},
                   "suoritukset": [{"työssäoppimisjaksot": [{"paikkakunta": "Rauma", "työpaikka": "Paja"}]}]}]}""");
        assertThat(row.source()).isEqualTo(Source.KOSKI);
        assertThat(row.cells().getFirst()).isEqualTo("""
                {"henkilö": {"oid": "1.2.246.562.24.54450598189", "sukunimi": "Kaislavuo", "turvakielto": true}, \
                "opiskeluoikeudet": [{"oid": "x", "tyyppi": {"koodiarvo": "ammatillinenkoulutus"}, \
                "lisätiedot": {"maksuttomuus": []}, "suoritukset": [{"työssäoppimisjaksot": [{}]}]}]}""");
    }

    @Test
    void records_that_are_not_recognised_wait_until_the_file_is() {
        Collect rows = new Collect();
        rows.read("[{\"a\": 1}, {\"oid\": \"x\", \"tila\": {}, \"tyyppi\": {}, \"suoritukset\": []}, {\"b\": 2}]");
        assertThat(rows.leftOut).extracting(LeftOut::source).containsOnly(Source.KOSKI);
        assertThat(rows.leftOut).extracting(row -> row.problem().row()).containsExactly(1L, 2L, 3L);
        Collect none = new Collect();
        assertThat(none.read("[{\"a\": 1}]").status()).isEqualTo(FileReport.Status.REFUSED);
        assertThat(none.leftOut).isEmpty();
    }

    @Test
    void a_long_record_is_kept_whole() {
        String record = "{\"opiskeluoikeus-oid\": \"x\", \"a\": \"" + "ä".repeat(40_000) + "\", \"b\": 1}";
        assertThat(only(record).cells()).containsExactly(record);
    }

    @Test
    void a_record_too_long_for_the_store_is_cut_and_says_so() {
        String part = "\": \"" + "ä".repeat(90_000) + "\", \"";
        LeftOut row = only("{\"opiskeluoikeus-oid\": \"x\", \"a" + part + "b" + part + "c" + part + "d" + part + "e" + part
                + "f\": \"" + "ä".repeat(90_000) + "\"}");
        assertThat(row.cells().getFirst()).startsWith("{\"opiskeluoikeus-oid\": \"x\", \"a\": \"ää").endsWith("…(> 64 kB)");
        assertThat(row.cells().getFirst().getBytes(StandardCharsets.UTF_8).length).isBetween(921_590, 921_600);
    }

    @Test
    void a_line_of_a_table_comes_with_its_heading_and_withheld_columns_masked() {
        LeftOut row = only("""
                opiskeluoikeus_oid;sukunimi;hetu;sähköposti;osoite;ryhmä
                1.2.3;=Kaislavuo;010203-901U;;Rantatie 1;LH25A eevi@koulu.example
                1.2.246.562.15.41024330544;Lehto;;;;LH25A
                """);
        assertThat(row.source()).isEqualTo(Source.ROSTER);
        assertThat(row.problem().row()).isEqualTo(2);
        assertThat(row.heading()).containsExactly(
                "opiskeluoikeus_oid", "sukunimi", "hetu", "sähköposti", "osoite", "ryhmä");
        assertThat(row.cells()).containsExactly("1.2.3", "=Kaislavuo", "…", "", "…", "LH25A …");
    }

    @Test
    void where_cells_have_slipped_all_from_the_first_withheld_column_on_are_masked() {
        LeftOut row = only("""
                opiskeluoikeus_oid;sukunimi;hetu;osoite;ryhmä
                1.2.246.562.15.41024330544;Lehto;Aino;Rantatie 1
                1.2.246.562.15.41024330544;Lehto;;;LH25A
                """);
        assertThat(row.cells()).containsExactly("1.2.246.562.15.41024330544", "Lehto", "…", "…");
    }

    @Test
    void no_sample_ever_hands_over_an_identity_code_or_a_marked_contact() throws IOException {
        int handed = 0;
        for (Path file : samples()) {
            // Spoilt ids leave every record out; the marker stands wherever a contact detail does.
            // One sign a byte, so that files in any encoding stay what they are.
            String spoilt = Files.readString(file, StandardCharsets.ISO_8859_1)
                    .replaceAll("1\\.2\\.246\\.562\\.(15|24)\\.", "x$1.")
                    .replaceAll("(\"(?:sahkoposti|puhelinnumero|hetu)\"\\s*:\\s*)\"[^\"]*\"", "$1\"MERKKI\"")
                    .replaceAll("(\"kuvaus\"\\s*:\\s*)\"[^\"]*\"", "$1\"010203A901U MERKKI@koulu.example\"");
            Collect rows = new Collect();
            rows.read(InputFile.of(file.getFileName().toString(), spoilt.getBytes(StandardCharsets.ISO_8859_1)));
            for (LeftOut row : rows.leftOut) {
                String all = row.toString();
                assertThat(HETU.matcher(all).find()).as(file + ": " + all).isFalse();
                assertThat(all).as(file.toString()).doesNotContain("MERKKI");
                handed++;
            }
        }
        assertThat(handed).isGreaterThan(15);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> own = Files.list(Path.of("src/test/samples/intake"));
                Stream<Path> shared = Files.exists(Shared.path("samples"))
                        ? Files.walk(Shared.path("samples")) : Stream.empty()) {
            return Stream.concat(own, shared).filter(file -> file.toString().matches(".*\\.(json|csv)"))
                    .filter(file -> !file.toString().contains("koodisto")).sorted().toList();
        }
    }
}
