package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked at before a file is read: kind, size, what lies inside a ZIP. */
class GuardsTest {

    private static final String PLAN = "{\"opiskeluoikeus-oid\":\"1.2.246.562.15.41024330544\","
            + "\"osaamisen-hankkimisen-tarve\":true,\"ensikertainen-hyvaksyminen\":\"2026-08-17\"}";
    private static final String OTHER_PLAN = PLAN.replace("41024330544", "73222573930");
    private static final String ROSTER = "opiskeluoikeus_oid;ryhmä\n1.2.246.562.15.41024330544;NV26A\n";

    @TempDir
    Path folder;

    private static InputFile zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return InputFile.of("vienti.zip", bytes.toByteArray());
    }

    private static String code(FileReport report) {
        assertThat(report.status()).isEqualTo(Status.REFUSED);
        assertThat(report.problems()).hasSize(1);
        return report.problems().getFirst().code();
    }

    @Test
    void readsAllFilesOfAZipAsOne() {
        Collect rows = new Collect();
        FileReport report = rows.read(zip(
                "a/1.json", PLAN, "a/b/2.json", "[" + OTHER_PLAN + ",{\"oppija-oid\":\"x\"}]", "__MACOSX/._x", "roskaa"));
        assertThat(report.status()).isEqualTo(Status.QUARANTINED);
        assertThat(report.source()).isEqualTo(Source.EHOKS);
        assertThat(report.file()).isEqualTo("vienti.zip");
        assertThat(report.read()).isEqualTo(3);
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.problems()).extracting(problem -> problem.file())
                .containsExactly("vienti.zip › a/b/2.json");
    }

    @Test
    void readsARosterInAZip() {
        Collect rows = new Collect();
        assertThat(rows.read(zip("r.csv", ROSTER)).status()).isEqualTo(Status.ACCEPTED);
        assertThat(rows.placements.getFirst().group()).isEqualTo("NV26A");
    }

    @Test
    void aFaultInOneFileOfAZipNamesTheFile() {
        FileReport report = new Collect().read(zip("1.json", PLAN, "2.json", "[{"));
        assertThat(code(report)).isEqualTo("json.truncated");
        assertThat(report.problems().getFirst().file()).isEqualTo("vienti.zip › 2.json");
        assertThat(report.accepted()).isZero();
    }

    @Test
    void refusesHostileNamesAnywhere() {
        for (String name : new String[] {"../x.json", "a/../../x.json", "/etc/x.json", "C:\\x.json", "a\\..\\x.json"}) {
            assertThat(code(new Collect().read(zip("ok.json", PLAN, name, PLAN)))).as(name).isEqualTo("zip.path");
        }
        assertThat(new Collect().read(zip("a..b.json", PLAN)).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void refusesOtherZips() {
        assertThat(code(new Collect().read(zip("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>"))))
                .isEqualTo("file.xlsx");
        assertThat(code(new Collect().read(zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"))))
                .isEqualTo("file.office");
        assertThat(code(new Collect().read(zip("lue.pdf", "%PDF-1.7")))).isEqualTo("file.pdf");
        assertThat(code(new Collect().read(zip("__MACOSX/._x", "roskaa")))).isEqualTo("zip.nothing");
        assertThat(code(new Collect().read(zip("p.json", "[" + " ".repeat(30 << 20) + PLAN + "]"))))
                .isEqualTo("zip.bomb");
        String[] many = new String[40_002];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".json";
            many[i + 1] = PLAN;
        }
        assertThat(code(new Collect().read(zip(many)))).isEqualTo("zip.too-many");
    }

    @Test
    void refusesAsksOfAnotherSource() {
        FileReport report = new Intake(Collect.CLOCK).read(
                InputFile.of("a.json", PLAN.getBytes()), new Collect(), Reading.of(Source.KOSKI), Progress.NONE);
        assertThat(code(report)).isEqualTo("file.other-source");
        assertThat(report.problems().getFirst().words()).containsExactly("eHOKS", "KOSKI");
    }

    @Test
    void tooLargeFilesAreNeverOpened() {
        InputFile huge = new InputFile() {
            @Override
            public String name() {
                return "suuri.json";
            }

            @Override
            public long size() {
                return 2L << 30;
            }

            @Override
            public InputStream open() {
                throw new AssertionError("opened");
            }
        };
        assertThat(code(new Collect().read(huge))).isEqualTo("file.too-large");
    }

    @Test
    void tellsFilesThatAreNoneAndFilesThatAreGone() {
        assertThat(code(new Collect().read(folder))).isEqualTo("file.folder");
        assertThat(code(new Collect().read(folder.resolve("poissa.json")))).isEqualTo("file.missing");
        assertThat(code(new Collect().read(InputFile.of("a", new byte[0])))).isEqualTo("file.empty");
        assertThat(code(new Collect().read(" \n "))).isEqualTo("file.empty");
        assertThat(code(new Collect().read("[]"))).isEqualTo("json.no-records");
        assertThat(code(new Collect().read("{\"data\":[]}"))).isEqualTo("json.no-records");
        assertThat(code(new Collect().read("%PDF-1.7"))).isEqualTo("file.pdf");
        assertThat(code(new Collect().read("<?xml version='1.0'?><a/>"))).isEqualTo("file.xml");
    }

    @Test
    void aLinkThatPointsToItselfIsRefused() throws IOException {
        Path a = folder.resolve("a.json");
        Path b = folder.resolve("b.json");
        Files.createSymbolicLink(a, b);
        Files.createSymbolicLink(b, a);
        assertThat(code(new Collect().read(a))).isEqualTo("file.loop");
    }

    @Test
    void aFileThatGrowsWhileReadIsRefused() {
        InputFile growing = new InputFile() {
            private int asked;

            @Override
            public String name() {
                return "kasvaa.json";
            }

            @Override
            public long size() {
                return PLAN.length() + asked++;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(PLAN.getBytes());
            }
        };
        assertThat(code(new Collect().read(growing))).isEqualTo("file.changed");
    }

    @Test
    void theUserCanStopIt() {
        Progress stop = new Progress() {
            @Override
            public void at(String what, long done, long total) {
                // Nobody looks.
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new Intake(Collect.CLOCK).read(
                InputFile.of("a.json", PLAN.getBytes()), new Collect(), Reading.ALL, stop))
                .isInstanceOf(Progress.Cancelled.class);
    }
}
