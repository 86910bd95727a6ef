package fi.luotsi.intake.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.intake.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Practice data can be made of any seed, size and day. */
class AnySeedTest {

    @Test
    void every_seed_gives_files() throws IOException {
        long bytes = 0;
        for (int seed = 0; seed < 60; seed++) {
            LocalDate anchor = LocalDate.of(2026, 1, 1).plusDays(seed * 37L);
            int students = seed % 3 == 0 ? 1 + seed % 40 : 60 + seed;
            for (PracticeWeek week : new PracticeData(seed, students, 1, anchor).weeks()) {
                for (InputFile file : week.files()) {
                    try (InputStream in = file.open()) {
                        bytes += in.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        }
        assertThat(bytes).isGreaterThan(1_000_000);
    }
}
