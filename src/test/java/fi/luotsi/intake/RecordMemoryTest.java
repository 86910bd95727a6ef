package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordMemoryTest {

    /**
     * What the readers make of these samples belongs to an edition of them. When this fails because they are meant to read
     * differently now, raise {@link RecordMemory#READERS} and put the new digest here.
     */
    @Test
    void the_readers_are_of_the_edition_they_say() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String sample : List.of(
                "plan-with-everything", "plan-tuva", "plans-that-breach-the-format", "koski-learner")) {
            String expected = Files.readString(Path.of("src/test/samples/intake", sample + ".json.expected"))
                    .replace("\r\n", "\n");
            digest.update(expected.getBytes(StandardCharsets.UTF_8));
        }
        String found = HexFormat.of().formatHex(digest.digest(), 0, 8);
        assertThat(RecordMemory.READERS + " " + found).isEqualTo("2 4510ec52546102b2");
    }
}
