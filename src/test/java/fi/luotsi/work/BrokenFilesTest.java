package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.words.Language;
import fi.luotsi.intake.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every broken file ends in clear sentences, soon, with nothing stored by half and no identity code anywhere. */
class BrokenFilesTest {

    @TempDir
    private static Path temp;

    private static Shelf shelf;

    @BeforeAll
    static void shelf() throws Exception {
        shelf = new Shelf(temp);
    }

    @TestFactory
    Stream<DynamicTest> every_broken_file_ends_as_it_should() {
        List<BrokenFiles.Case> cases = BrokenFiles.all();
        assertThat(cases).hasSizeGreaterThan(80);
        return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> look(one)));
    }

    private static void look(BrokenFiles.Case one) throws Exception {
        try (Keep keep = shelf.open()) {
            look(one, keep);
        }
    }

    @Test
    void files_of_other_programs_and_the_same_damage_made_otherwise_end_in_one_clear_sentence() throws Exception {
        List<BrokenFiles.Case> cases = BrokenOddities.all();
        assertThat(cases).hasSizeGreaterThan(180);
        List<String> others = new ArrayList<>();
        // What is refused leaves the store as it was: one is enough for all of them.
        try (Keep keep = shelf.open(); Keep taken = shelf.open()) {
            for (BrokenFiles.Case one : cases) {
                try {
                    look(one, one.status() == Status.REFUSED ? keep : taken);
                } catch (AssertionError wrong) {
                    others.add(one.name() + ": " + wrong.getMessage());
                }
            }
        }
        assertThat(others).isEmpty();
    }

    private static void look(BrokenFiles.Case one, Keep keep) {
        String before = Shelf.digest(keep);
        ImportFiles.Result[] done = new ImportFiles.Result[1];
        assertThat(Shelf.cost(() -> done[0] =
                Shelf.run(keep, Shelf.MONDAY.plusDays(1), InputFile.of(one.name(), one.content()))))
                .isLessThan(Duration.ofSeconds(5));
        ImportFiles.Result result = done[0];
        // A refused file inside a ZIP has a report of its own.
        FileReport report = result.files().stream().filter(each -> each.status() == one.status()).findFirst()
                .orElse(result.files().getFirst());
        String told = Shelf.sentences(report, Language.FI);
        assertThat(report.status()).as(told).isEqualTo(one.status());
        if (one.code() != null) {
            assertThat(report.problems()).extracting(Problem::code).as(told).first().isEqualTo(one.code());
        } else if (one.status() == Status.ACCEPTED) {
            assertThat(report.problems()).isEmpty();
        }
        for (Language language : Language.values()) {
            String sentences = Shelf.sentences(report, language);
            assertThat(sentences).doesNotContain("Exception", "java.", "{0}", "{1}", BrokenFiles.CODE);
            assertThat(sentences.isEmpty()).isEqualTo(report.problems().isEmpty());
            if (one.field() != null) {
                assertThat(sentences).contains(one.field());
            }
        }
        if (one.status() == Status.REFUSED) {
            assertThat(report.problems()).hasSize(1);
            if (result.files().size() == 1) {
                assertThat(Shelf.digest(keep)).isEqualTo(before);
            }
        }
        assertThat(Shelf.digest(keep) + result).doesNotContain(BrokenFiles.CODE);
    }

    @Test
    void a_folder_and_a_file_that_is_gone_are_told_so() throws Exception {
        try (Keep keep = shelf.open()) {
            Path folder = Files.createDirectories(temp.resolve("kansio.csv"));
            assertThat(codes(keep, InputFile.of(folder))).containsExactly("file.folder");
            assertThat(codes(keep, InputFile.of(temp.resolve("poissa.csv")))).containsExactly("file.missing");
        }
    }

    @Test
    void a_file_that_grows_or_is_cut_while_it_is_read_stores_nothing() throws Exception {
        byte[] good = Files.readAllBytes(Shelf.GOOD.resolve("csv.csv"));
        try (Keep keep = shelf.open()) {
            String before = Shelf.digest(keep);
            assertThat(codes(keep, changing(good, 1))).containsExactly("file.changed");
            assertThat(codes(keep, changing(good, -1))).containsExactly("file.changed");
            assertThat(Shelf.digest(keep)).isEqualTo(before);
        }
    }

    private static List<String> codes(Keep keep, InputFile file) {
        return Shelf.run(keep, Shelf.MONDAY.plusDays(1), file).files().stream()
                .flatMap(report -> report.problems().stream()).map(Problem::code).toList();
    }

    private static InputFile changing(byte[] content, int step) {
        return new InputFile() {
            private int asked;

            @Override
            public String name() {
                return "muuttuva.csv";
            }

            @Override
            public long size() {
                return content.length;
            }

            @Override
            public String state() {
                return Integer.toString(content.length + step * asked++);
            }

            @Override
            public InputStream open() throws IOException {
                return new ByteArrayInputStream(content);
            }
        };
    }
}
