package fi.luotsi.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often faults are made, and programs to make them with.
 *
 * <p>{@code -Dluotsi.faults=full}, which {@code mvn -P fault verify} sets, makes as many as docs/faults.md asks for; the
 * build makes a few.
 */
public final class FaultRuns {

    private static final boolean FULL = "full".equals(System.getProperty("luotsi.faults"));

    private FaultRuns() {}

    public static int of(int few, int many) {
        return FULL ? many : few;
    }

    /** Ends this program when the one that started it is gone: a test that is killed must not leave it working. */
    static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent ->
                parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }

    /** Prints what came of a fault, e.g. {@code F1: 100 kills, 0 lost}. */
    public static void tell(String figures) {
        System.out.println(figures);
    }

    /** A program that runs a class with these words, and what it says. */
    record Child(Process process, Path said) {

        static Child start(Path folder, Class<?> type, List<String> options, String... words) throws IOException {
            Path said = Files.createTempFile(folder, "said", ".txt");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
            command.addAll(options);
            command.addAll(List.of("-cp", classPath(), type.getName()));
            command.addAll(List.of(words));
            return new Child(new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start(), said);
        }

        /** Its lines so far that end. */
        List<String> lines() throws IOException {
            String all = Files.readString(said);
            return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
        }

        /** Kills it some time after its n-th line; gives all its lines. */
        List<String> killAfter(int lines, int millis) throws IOException, InterruptedException {
            try {
                await(lines);
                Thread.sleep(millis);
            } finally {
                process.destroyForcibly();
                if (!process.waitFor(60, TimeUnit.SECONDS)) {
                    throw new IOException("the program could not be killed");
                }
            }
            return lines();
        }

        /** How long it takes from its n-th line to the next, in milliseconds; then kills it. */
        int untilNext(int lines) throws IOException, InterruptedException {
            await(lines);
            long before = System.nanoTime();
            try {
                await(lines + 1);
            } finally {
                process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
            }
            if (lines().size() <= lines) {
                throw new IOException("the program did not say its next line");
            }
            return (int) ((System.nanoTime() - before) / 1_000_000);
        }

        private void await(int lines) throws IOException, InterruptedException {
            for (int wait = 0; wait < 12_000 && lines().size() < lines && process.isAlive(); wait++) {
                Thread.sleep(5);
            }
        }

        /** Waits for its end; gives all its lines. */
        List<String> end() throws IOException, InterruptedException {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the program did not end");
            }
            return lines();
        }
    }

    /** The places that the classes a program needs were loaded from. */
    private static String classPath() {
        return Stream.of(
                EncryptedStores.class, DeedChild.class, org.h2.Driver.class, org.jooq.DSLContext.class,
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
