package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The libraries are those whose digests are kept in the repository: a changed jar of the same version does not get in
 * unseen. Written anew with {@code -Dluotsi.write=true} when a version is changed on purpose.
 */
class LibrariesTest {

    private static final Path LOCK = Path.of("packaging", "jars.sha256");

    @Test
    void every_jar_on_the_class_path_is_the_one_that_was_looked_at() throws Exception {
        Map<String, String> found = found();
        assertThat(found).hasSizeGreaterThan(50);
        if (Boolean.getBoolean("luotsi.write")) {
            Files.writeString(LOCK, found.entrySet().stream().map(jar -> jar.getValue() + "  " + jar.getKey() + "\n")
                    .collect(Collectors.joining()));
        }
        Map<String, String> kept = new TreeMap<>();
        for (String line : Files.readAllLines(LOCK)) {
            kept.put(line.substring(66), line.substring(0, 64));
        }
        // JavaFX has a jar for each system; those of the others cannot be looked at here.
        found.keySet().removeIf(name -> name.startsWith("javafx-") && !kept.containsKey(name));
        assertThat(found).as("a jar is new or other than %s says", LOCK).allSatisfy((name, digest) ->
                assertThat(kept).containsEntry(name, digest));
        kept.keySet().removeIf(name -> name.startsWith("javafx-"));
        assertThat(found.keySet()).as("jars that are no longer used").containsAll(kept.keySet());
    }

    private static Map<String, String> found() throws Exception {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Map<String, String> found = new TreeMap<>();
        for (String entry : Arrays.asList(path.split(File.pathSeparator))) {
            Path jar = Path.of(entry);
            String name = String.valueOf(jar.getFileName());
            if (name.endsWith(".jar") && Files.isRegularFile(jar) && !name.startsWith("surefire")) {
                found.put(name, digest(jar));
            }
        }
        return found;
    }

    private static String digest(Path jar) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(jar), sha256)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IOException("cannot read " + jar.getFileName(), e);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
