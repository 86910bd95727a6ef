package fi.luotsi.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Student;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program is killed during an import: all of it is there or nothing, and what was told complete stays. */
class KillTest {

    /** {@code -Dluotsi.kills=50} kills as often as the plan asks for; the build less often. */
    private static final int RUNS = Integer.getInteger("luotsi.kills", 4);

    @TempDir
    private Path temp;

    @Test
    void an_import_survives_a_kill_whole_or_not_at_all() throws Exception {
        Path folder = TestStores.fresh(temp);
        Random random = new Random(2026);
        int told = 0;
        for (int run = 0; run < RUNS; run++) {
            told = Math.max(told, runAndKill(folder, run == 0 ? 1 : 2, random.nextInt(250)));
            try (Keep keep = TestStores.open(folder)) {
                int kept = keep.snapshots().size();
                assertThat(kept).as("complete imports after run " + run).isBetween(told, told + 1);
                for (int number = Math.max(1, kept - 2); number <= kept; number++) {
                    String updated = Imports.MONDAY.toLocalDate().plusDays(number - 1L).toString();
                    assertThat(keep.cohort(number).students()).hasSize(KillChild.STUDENTS)
                            .extracting(Student::plan)
                            .allMatch(plan -> plan.updated().toString().equals(updated));
                }
                assertThat(keep.quarantine()).as("rows left out, of each import all or none")
                        .hasSize(kept * KillChild.LEFT_OUT);
                assertThat(keep.health(Progress.NONE).faults()).isEmpty();
                told = kept;
            }
        }
        assertThat(told).isPositive();
    }

    /** Kills the child some time after its n-th line; gives the last import it told complete. */
    private int runAndKill(Path folder, int lines, int millis) throws IOException, InterruptedException {
        Path said = temp.resolve("said");
        Process child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                classPath(), KillChild.class.getName(), folder.toString())
                .redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            for (int wait = 0; wait < 6000 && Files.readAllLines(said).size() < lines && child.isAlive(); wait++) {
                Thread.sleep(5);
            }
            Thread.sleep(millis);
        } finally {
            child.destroyForcibly();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        List<String> told = Files.readAllLines(said);
        assertThat(told).hasSizeGreaterThanOrEqualTo(lines).allMatch(line -> line.matches("(open|done) \\d+"));
        return Integer.parseInt(told.getLast().substring(5));
    }

    /** The places that the classes the child needs were loaded from. */
    private static String classPath() {
        return Stream.of(
                EncryptedStores.class, KillChild.class, org.h2.Driver.class, org.jooq.DSLContext.class,
                io.r2dbc.spi.ConnectionFactory.class, org.reactivestreams.Publisher.class,
                org.flywaydb.core.Flyway.class, org.bouncycastle.crypto.generators.Argon2BytesGenerator.class,
                tools.jackson.databind.ObjectMapper.class, tools.jackson.core.JsonParser.class,
                com.fasterxml.jackson.annotation.JsonInclude.class, tools.jackson.dataformat.smile.SmileMapper.class,
                org.slf4j.Logger.class)
                .map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
