package fi.luotsi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.intake.Intake;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.PracticeStore;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command line as somebody types it.
 *
 * @param home the user's data folder
 * @param user name of the account
 */
record Typed(StoreDoor door, Path home, String user, Clock clock) {

    /** What a command answered. */
    record Answer(int code, String out, String err) {

        JsonNode json() {
            assertThat(code).as(err).isLessThan(2);
            return JsonMapper.shared().readTree(out);
        }
    }

    /** @param always words that stand after the others */
    Answer run(String[] words, String... always) {
        ImportFiles importFiles = new ImportFiles(new Intake(clock));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli(new Surroundings(
                door, importFiles, new PracticeStore(door, importFiles), home, user, clock,
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)))
                .run(Stream.concat(Stream.of(words), Stream.of(always)).toArray(String[]::new));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
