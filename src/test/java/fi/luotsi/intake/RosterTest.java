package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    private static final String RIGHT = "1.2.246.562.15.41024330544";

    private final Collect rows = new Collect();

    private Placement only(String text) {
        FileReport report = rows.read(text);
        assertThat(report.accepted()).as(report.problems().toString()).isEqualTo(1);
        return rows.placements.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "opiskeluoikeus_oid;Ryhmä;Yksikkö;Vastuuopettaja\n", "Opiskeluoikeuden OID;RYHMÄ;tiimi;vastuu-ope\n",
        "Studierättens oid;grupp;enhet;ansvarig lärare\n", "study right OID;group;unit;responsible teacher\n",
        "\uFEFFopiskeluoikeus;ryhma;yksikko;opettaja\n", "sep=;\nOpiskeluoikeus-oid;ryhmä;osasto;omaopettaja\n"})
    void knowsHeadingsInThreeLanguages(String heading) {
        assertThat(only(heading + RIGHT + ";NV26A;Hoiva;Opettaja Oona\n"))
                .isEqualTo(new Placement(RIGHT, null, null, null, "NV26A", "Hoiva", "Opettaja Oona"));
    }

    @Test
    void quotedFieldsMayHoldSeparatorsQuotesAndLineEnds() {
        Placement placement = only("opiskeluoikeus_oid,ryhmä,sukunimi,etunimi\r\n\"" + RIGHT
                + "\",\"a,\"\"b\"\"\",\"von\nEssen\",Eevi");
        assertThat(placement.group()).isEqualTo("a,\"b\"");
        assertThat(placement.lastName()).isEqualTo("von Essen");
    }

    @Test
    void anOpenQuoteNamesTheLineWhereItBegan() {
        FileReport report = rows.read("opiskeluoikeus_oid;ryhmä\n" + RIGHT + ";a\n" + RIGHT
                + ";\"b\n" + RIGHT + ";c\n");
        assertThat(report.status()).isEqualTo(Status.REFUSED);
        assertThat(report.problems().getFirst().code()).isEqualTo("csv.open-quote");
        assertThat(report.problems().getFirst().row()).isEqualTo(3);
    }

    @Test
    void windows1252IsReadThroughoutWithAWarning() {
        String text = "opiskeluoikeus_oid;sukunimi\n" + RIGHT + ";Öberg €\n";
        FileReport report = rows.read(InputFile.of("r.csv", text.getBytes(Charset.forName("windows-1252"))));
        assertThat(report.status()).isEqualTo(Status.WARNED);
        assertThat(rows.placements.getFirst().lastName()).isEqualTo("Öberg €");
        byte[] undefined = (text + RIGHT + ";x\u0081\n").getBytes(StandardCharsets.ISO_8859_1);
        FileReport refused = new Collect().read(InputFile.of("r.csv", undefined));
        assertThat(refused.problems()).extracting(Problem::code, Problem::row)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("csv.encoding", 3L));
    }

    @Test
    void utf16IsReadByItsMark() {
        String text = "\uFEFFopiskeluoikeus_oid\tsukunimi\r\n" + RIGHT + "\tMäkinen\r\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Collect each = new Collect();
            assertThat(each.read(InputFile.of("r.csv", text.getBytes(charset))).status()).isEqualTo(Status.WARNED);
            assertThat(each.placements.getFirst().lastName()).isEqualTo("Mäkinen");
        }
    }

    @Test
    void longLinesAreBounded() {
        String heading = "opiskeluoikeus_oid;ryhmä;muu\n";
        String fits = RIGHT + ";a;" + "x".repeat(64 * 1024 - RIGHT.length() - 3);
        assertThat(rows.read(heading + fits).status()).isEqualTo(Status.ACCEPTED);
        FileReport report = rows.read(heading + fits + "x");
        assertThat(report.problems()).extracting(Problem::code).containsExactly("csv.long-line");
        assertThat(report.problems().getFirst().row()).isEqualTo(2);
    }

    @Test
    void identityCodesAreDroppedAndCounted() {
        FileReport report = rows.read("opiskeluoikeus_oid;hetu;sähköposti;ryhmä\n" + RIGHT
                + ";010208A950T;eevi@esimerkki.example;NV26A\n");
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.dropped()).containsEntry("hetu", 1L).containsEntry("sähköposti", 1L);
        assertThat(rows.placements.toString() + report).doesNotContain("010208A950T", "eevi@");
    }

    @Test
    void aHeadingAloneOrTwiceIsRefused() {
        assertThat(rows.read("opiskeluoikeus_oid;ryhmä\n").problems()).extracting(Problem::code)
                .containsExactly("csv.no-rows");
        assertThat(rows.read("opiskeluoikeus_oid;ryhmä;Ryhmä\n" + RIGHT + ";a;b\n").problems())
                .extracting(Problem::code).containsExactly("csv.column-twice");
    }
}
