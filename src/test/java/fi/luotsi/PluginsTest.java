package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Maven's plugins, and all that they bring, are those whose digests are kept in the repository.
 *
 * <p>When a plugin is changed on purpose the digests are written anew:
 * {@code mvn dependency:resolve-plugins -DoutputFile=target/plugins.txt}, then this test with {@code -Dluotsi.write=true}.
 */
class PluginsTest {

    private static final Path LOCK = Path.of("packaging", "plugins.sha256");
    private static final Pattern PLUGIN = Pattern.compile(
            "<plugin>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void every_plugin_of_the_build_is_one_that_was_looked_at() throws Exception {
        Path repository = Path.of(System.getProperty(
                "luotsi.repository", Path.of(System.getProperty("user.home"), ".m2", "repository").toString()));
        assumeTrue(Files.isDirectory(repository), "Maven's local repository is elsewhere");
        Set<String> plugins = plugins();
        assertThat(plugins).hasSizeGreaterThan(8);
        if (Boolean.getBoolean("luotsi.write")) {
            write(repository, plugins);
        }
        Map<String, String> kept = new TreeMap<>();
        for (String line : Files.readAllLines(LOCK)) {
            kept.put(line.substring(66), line.substring(0, 64));
        }
        assertThat(kept.keySet()).as("plugins of pom.xml that %s does not have", LOCK).containsAll(plugins);
        int looked = 0;
        for (Map.Entry<String, String> jar : kept.entrySet()) {
            Path file = file(repository, jar.getKey());
            // Maven fetches a plugin when its turn comes: what is not there has not run.
            if (Files.isRegularFile(file)) {
                assertThat(digest(file)).as(jar.getKey()).isEqualTo(jar.getValue());
                looked++;
            }
        }
        assertThat(looked).isPositive();
    }

    /** The plugins that pom.xml names, as Maven writes them. */
    private static Set<String> plugins() throws Exception {
        Set<String> plugins = new TreeSet<>();
        Matcher found = PLUGIN.matcher(Files.readString(Path.of("pom.xml")));
        while (found.find()) {
            plugins.add(found.group(1) + ":" + found.group(2) + ":jar:" + found.group(3));
        }
        return plugins;
    }

    private static void write(Path repository, Set<String> plugins) throws Exception {
        Map<String, String> jars = new TreeMap<>();
        boolean ours = false;
        for (String line : Files.readAllLines(Path.of("target", "plugins.txt"))) {
            String jar = line.strip();
            if (jar.matches("[^ ]+:jar:[^ ]+")) {
                // What a plugin brings stands under it, further in; Maven lists plugins too that no build of ours runs.
                ours = line.startsWith("      ") ? ours : plugins.contains(jar);
                if (ours) {
                    jars.put(jar, digest(file(repository, jar)));
                }
            }
        }
        Files.writeString(LOCK, jars.entrySet().stream().map(jar -> jar.getValue() + "  " + jar.getKey() + "\n")
                .collect(Collectors.joining()));
    }

    /** @param jar group:artifact:jar:version, or with a classifier before the version */
    private static Path file(Path repository, String jar) {
        String[] parts = jar.split(":");
        String version = parts[parts.length - 1];
        String classifier = parts.length == 5 ? "-" + parts[3] : "";
        return repository.resolve(parts[0].replace('.', '/')).resolve(parts[1]).resolve(version)
                .resolve(parts[1] + "-" + version + classifier + ".jar");
    }

    private static String digest(Path jar) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }
}
