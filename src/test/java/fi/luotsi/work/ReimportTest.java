package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.Importing;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.Rows;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.practice.PracticeData;
import fi.luotsi.intake.practice.PracticeWeek;
import fi.luotsi.store.TestStores;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that comes unchanged is not parsed again; what comes of the import is the same as if it had been. */
class ReimportTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Keep with;
    private Keep without;
    private final AtomicInteger recalled = new AtomicInteger();

    @BeforeEach
    void open() throws Exception {
        with = TestStores.door().create(folder.resolve("with"), "Koe", true, "koe koe koe koe".toCharArray()).keep();
        without = TestStores.door().create(folder.resolve("without"), "Koe", true, "koe koe koe koe".toCharArray())
                .keep();
    }

    @AfterEach
    void close() {
        with.close();
        without.close();
    }

    @Test
    void weeks_of_practice_data_give_the_same_with_and_without_memory() throws IOException {
        for (PracticeWeek week : new PracticeData(7, 70, 3, ANCHOR).weeks()) {
            both(week.taken(), read(week.files(), text -> text));
        }
        assertThat(recalled.get()).isGreaterThan(200);
    }

    @Test
    void changed_faulty_repeated_and_older_records_give_the_same() throws IOException {
        List<InputFile> first = new PracticeData(8, 60, 1, ANCHOR).weeks().getFirst().files();
        LocalDateTime taken = ANCHOR.atTime(9, 0);
        List<UnaryOperator<String>> changes = List.of(
                text -> text,
                text -> text.replace("\"osaamisen-hankkimisen-tarve\":true", "\"osaamisen-hankkimisen-tarve\":\"true\""),
                text -> text,
                text -> text.replaceFirst("-25\"", "-xx\"").replace("lasna", "loma"),
                text -> text.replaceFirst("\\[\\s*\\{", "[{\"id\":1,\"uusi\":\"x\"},{").replaceFirst("\\}\\s*\\]\\s*$", "},{}]"),
                text -> text.replace("\"versionumero\":", "\"versionumero\":0.0,\"ei\":"),
                text -> "{\"meta\":{},\"data\":" + text + "}",
                text -> text);
        for (int i = 0; i < changes.size(); i++) {
            both(taken.plusDays(i), read(first, changes.get(i)));
        }
        assertThat(recalled.get()).isGreaterThan(400);
    }

    @Test
    void the_store_remembers_nothing_of_a_file_that_was_refused() throws IOException {
        InputFile plans = read(new PracticeData(9, 60, 1, ANCHOR).weeks().getFirst().files(), text -> text).getFirst();
        byte[] bytes = bytes(plans);
        InputFile cut = InputFile.of("a.json", new String(bytes, 0, bytes.length - 20, StandardCharsets.UTF_8).getBytes(
                StandardCharsets.UTF_8));
        both(ANCHOR.atTime(9, 0), List.of(cut));
        both(ANCHOR.atTime(10, 0), List.of(plans));
        assertThat(recalled.get()).isZero();
    }

    private void both(LocalDateTime taken, List<InputFile> files) {
        ImportFiles importFiles =
                new ImportFiles(new Intake(Clock.fixed(taken.toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));
        List<FileReport> reports = importFiles.run(
                watched(with, true), files, ImportFiles.Choice.ALL, taken, Progress.NONE).files();
        assertThat(importFiles.run(watched(without, false), files, ImportFiles.Choice.ALL, taken, Progress.NONE).files())
                .isEqualTo(reports);
        assertThat(without.snapshots()).isEqualTo(with.snapshots());
        int newest = with.snapshots().isEmpty() ? 0 : with.snapshots().getFirst().number();
        assertThat(without.cohort(newest)).isEqualTo(with.cohort(newest));
        assertThat(with.health(Progress.NONE).faults()).isEmpty();
    }

    private static List<InputFile> read(List<InputFile> files, UnaryOperator<String> change) throws IOException {
        List<InputFile> changed = new ArrayList<>();
        for (InputFile file : files) {
            String text = new String(bytes(file), StandardCharsets.UTF_8);
            boolean json = file.name().endsWith(".json");
            changed.add(InputFile.of(file.name(), (json ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8)));
        }
        return changed;
    }

    private static byte[] bytes(InputFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        }
    }

    /** The store with its recalls counted, or with a memory like a sieve. */
    private Keep watched(Keep keep, boolean memory) {
        return watch(Keep.class, keep, memory);
    }

    private <T> T watch(Class<T> type, T real, boolean memory) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            try {
                Object result = method.invoke(real, given);
                if (result instanceof Rows.Recalled && memory) {
                    recalled.incrementAndGet();
                }
                return switch (result) {
                    case Importing importing -> watch(Importing.class, importing, memory);
                    case Importing.FileRows rows -> watch(Importing.FileRows.class, rows, memory);
                    case Rows.Recalled known -> memory ? known : null;
                    case null, default -> result;
                };
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
