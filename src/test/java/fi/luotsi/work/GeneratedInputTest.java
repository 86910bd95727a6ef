package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.plan.Oid;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.InputFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input that cannot lie in a folder, made here: links, pipes, files that change or are too large (rows E). */
class GeneratedInputTest {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final String HEADING = "opiskeluoikeus_oid;sukunimi;ryhmä\n";

    private static final String ITEM = """
            {"tutkinnon-osa-koodi-uri": "tutkinnonosat_106945", "tutkinnon-osa-koodi-versio": 2, \
            "koulutuksen-jarjestaja-oid": "1.2.246.562.10.54452422420", "osaamisen-hankkimistavat": [{"alku": \
            "2026-09-01", "loppu": "2026-10-30", "osaamisen-hankkimistapa-koodi-uri": \
            "osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus", "osaamisen-hankkimistapa-koodi-versio": 1, \
            "ajanjakson-tarkenne": "ryhmän kanssa"}], "osaamisen-osoittaminen": [{"alku": "2026-10-29", "loppu": \
            "2026-10-30", "nayttoymparisto": {"nimi": "Oppilaitos", "kuvaus": "työsali"}, "sisallon-kuvaus": ["työ"]}]}""";

    @TempDir
    private Path temp;

    private Keep keep;
    private String before;

    @BeforeEach
    void open() throws Exception {
        keep = new Shelf(temp).open();
        before = Shelf.digest(keep);
    }

    @AfterEach
    void close() {
        keep.close();
    }

    private static String oid(int n) {
        String ten = String.format("7%09d", n);
        return "1.2.246.562.15." + ten + Oid.checkDigit(ten, true);
    }

    private static String line(int n) {
        return oid(n) + ";Kaislavuo" + n + ";LH26A\n";
    }

    private Path table(Path file) throws IOException {
        return Files.writeString(file, HEADING + line(1) + line(2) + line(3));
    }

    private FileReport run(InputFile file) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> Shelf.run(keep, Shelf.MONDAY.plusDays(7), file)).files().getFirst();
    }

    private void refused(InputFile file, String word) {
        FileReport report = run(file);
        assertThat(report.status()).isEqualTo(Status.REFUSED);
        assertThat(report.problems()).hasSize(1);
        assertThat(Shelf.sentences(report, Language.FI)).contains(word).doesNotContain("Exception", temp.toString());
        assertThat(Shelf.digest(keep)).isEqualTo(before);
    }

    @Test
    void e01_a_link_is_read_and_its_real_path_shown() throws IOException {
        Path real = table(temp.resolve("oikea.csv"));
        FileReport report = run(InputFile.of(Files.createSymbolicLink(temp.resolve("students.csv"), real)));
        assertThat(report.status()).isEqualTo(Status.WARNED);
        assertThat(report.accepted()).isEqualTo(3);
        assertThat(Shelf.sentences(report, Language.FI)).contains("linkki", real.toRealPath().toString());
    }

    @Test
    void e02_links_that_lead_to_each_other() throws IOException {
        Path a = temp.resolve("a.csv");
        Files.createSymbolicLink(a, temp.resolve("b.csv"));
        Files.createSymbolicLink(temp.resolve("b.csv"), a);
        refused(InputFile.of(a), "linkki");
    }

    @Test
    void e03_a_folder() throws IOException {
        refused(InputFile.of(Files.createDirectory(temp.resolve("students.csv"))), "kansio");
    }

    @Test
    void e04_a_pipe_is_never_opened() throws Exception {
        Path pipe = temp.resolve("students.csv");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        refused(InputFile.of(pipe), "ei tavallinen tiedosto");
    }

    /** A file whose opening fails as the system says; for what cannot be had as this user on this system. */
    private static InputFile failing(String name, IOException trouble) {
        return new InputFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return 100;
            }

            @Override
            public InputStream open() throws IOException {
                throw trouble;
            }
        };
    }

    @Test
    void e05_a_file_without_the_right_to_read() throws IOException {
        Path file = table(temp.resolve("students.csv"));
        boolean taken = file.toFile().setReadable(false) && !Files.isReadable(file);
        refused(taken ? InputFile.of(file) : failing("students.csv", new AccessDeniedException(file.toString())),
                "lukuoikeus");
    }

    @Test
    void e06_a_file_that_another_program_holds() {
        refused(failing("students.xlsx", new FileSystemException("C:\\students.xlsx", null,
                "The process cannot access the file because it is being used by another process")), "toinen ohjelma");
        refused(failing("students.xlsx", new FileSystemException("C:\\students.xlsx", null,
                "Prosessi ei voi käyttää tiedostoa, koska se on toisen prosessin käytössä")), "Excel");
    }

    @Test
    void e07_a_file_that_has_gone() {
        refused(InputFile.of(temp.resolve("students.csv")), "ei löydy");
    }

    @Test
    void e08_a_file_that_is_still_being_written() throws Exception {
        Path file = table(temp.resolve("students.csv"));
        InputFile growing = new InputFile() {
            private final InputFile real = InputFile.of(file);

            @Override
            public String name() {
                return real.name();
            }

            @Override
            public long size() throws IOException {
                return real.size();
            }

            @Override
            public String state() throws IOException {
                return real.state();
            }

            @Override
            public InputStream open() throws IOException {
                Files.writeString(file, line(9), StandardOpenOption.APPEND);
                return real.open();
            }
        };
        refused(growing, "muuttui");
    }

    @Test
    void e09_one_line_of_200_megabytes() throws IOException {
        Path file = temp.resolve("students.csv");
        byte[] much = "a".repeat(1 << 20).getBytes();
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(much);
            }
        }
        refused(InputFile.of(file), "pitkä");
    }

    @Test
    void e10_two_gigabytes_are_refused_unread() throws IOException {
        Path file = temp.resolve("hoksit.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        long start = System.nanoTime();
        refused(InputFile.of(file), "liian suuri");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    /** {@code -Dluotsi.heavy=true} makes all of them; give it {@code -Xmx512m} to see that it needs no more. */
    @Test
    void e11_a_hundred_thousand_plans() throws IOException {
        int plans = Boolean.getBoolean("luotsi.heavy") ? 100_000 : 3_000;
        Path file = temp.resolve("hoksit.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int n = 0; n < plans; n++) {
                out.write((n == 0 ? "[" : ",\n") + "{\"id\": " + n + ", \"opiskeluoikeus-oid\": \"" + oid(n)
                        + "\", \"ensikertainen-hyvaksyminen\": \"2026-08-20\", \"osaamisen-hankkimisen-tarve\": true, "
                        + "\"hankittavat-ammat-tutkinnon-osat\": [" + ITEM + ", " + ITEM + "]}");
            }
            out.write("]");
        }
        assertThat(Files.size(file)).isGreaterThan(plans * 1_048L);
        long start = System.nanoTime();
        FileReport report = Shelf.run(keep, Shelf.MONDAY.plusDays(7), InputFile.of(file)).files().getFirst();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(report.accepted()).isEqualTo(plans);
        assertThat(report.quarantined()).isZero();
    }

    @Test
    void e12_ten_thousand_rows_with_one_in_a_hundred_bad() {
        String text = HEADING + IntStream.range(0, 10_000)
                .mapToObj(n -> n % 100 == 37 ? "x" + n + ";Kaislavuo;LH26A\n" : line(n)).collect(Collectors.joining());
        int rows = keep.quarantine().size();
        FileReport report = run(InputFile.of("students.csv", text.getBytes()));
        assertThat(report.accepted()).isEqualTo(9_900);
        assertThat(report.quarantined()).isEqualTo(100);
        List<Long> bad = IntStream.range(0, 100).mapToObj(n -> 100L * n + 39).toList();
        assertThat(report.problems().stream().filter(p -> p.gravity() == Problem.Gravity.ROW_LEFT_OUT))
                .extracting(Problem::row).containsExactlyElementsOf(bad);
        assertThat(keep.quarantine()).hasSize(rows + 100);
        assertThat(keep.quarantine().subList(0, 100)).extracting(row -> row.row().cells().getFirst())
                .containsExactlyElementsOf(bad.stream().map(n -> "x" + (n - 2)).toList());
        assertThat(Shelf.sentences(report, Language.FI)).contains("100");
    }

    @Test
    void e13_a_cancelled_import_leaves_nothing() {
        String plans = IntStream.range(0, 20_000).mapToObj(n -> "{\"id\": " + n + ", \"opiskeluoikeus-oid\": \""
                + (n % 10 == 0 ? "x" : oid(n)) + "\", \"ensikertainen-hyvaksyminen\": \"2026-08-20\"}")
                .collect(Collectors.joining(",\n", "[", "]"));
        AtomicLong stopped = new AtomicLong();
        Progress half = new Progress() {
            private volatile boolean stop;

            @Override
            public void at(String what, long done, long total) {
                if (total > 0 && done * 2 > total && stopped.compareAndSet(0, THREAD.getCurrentThreadCpuTime())) {
                    stop = true;
                }
            }

            @Override
            public boolean cancelled() {
                return stop;
            }
        };
        InputFile file = InputFile.of("hoksit.json", plans.getBytes());
        assertThatThrownBy(() -> Shelf.IMPORT.run(
                keep, List.of(file), ImportFiles.Choice.ALL, Shelf.MONDAY.plusDays(7), half))
                .isInstanceOf(Progress.Cancelled.class);
        // The thread's own time: what else the machine has to do is not the import's fault.
        Duration taken = Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - stopped.get());
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
        assertThat(Shelf.digest(keep)).isEqualTo(before);
    }

    @Test
    void e15_the_same_file_again_changes_nothing_not_even_the_quarantine() throws IOException {
        InputFile file = InputFile.of(Files.writeString(temp.resolve("r.csv"), HEADING + line(1) + "x;Bad;\n"));
        assertThat(run(file).status()).isEqualTo(Status.QUARANTINED);
        String once = Shelf.digest(keep);
        ImportFiles.Result again = Shelf.run(keep, Shelf.MONDAY.plusDays(8), file);
        assertThat(again.changed()).isFalse();
        assertThat(again.files().getFirst().added() + again.files().getFirst().changed()).isZero();
        assertThat(Shelf.digest(keep)).isEqualTo(once);
        keep.release(keep.quarantine().stream().map(Quarantined::id).toList());
        Shelf.run(keep, Shelf.MONDAY.plusDays(9), file);
        assertThat(keep.quarantine()).as("what was let go does not come back").isEmpty();
    }

    @Test
    void e17_a_long_path_with_signs_beyond_the_first_plane() throws IOException {
        Path folder = temp.resolve("ryhmä 😀 " + "a".repeat(100)).resolve("b".repeat(120)).resolve("c".repeat(120));
        FileReport report = run(InputFile.of(table(Files.createDirectories(folder).resolve("lista 😀.csv"))));
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.accepted()).isEqualTo(3);
    }
}
