package fi.luotsi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The network sockets that this program has open, as Linux tells them. */
final class Sockets {

    private static final Pattern LINK = Pattern.compile("socket:\\[(\\d+)]");

    private Sockets() {}

    /** Whether this system tells them. */
    static boolean told() {
        return Files.isReadable(Path.of("/proc/self/net/tcp")) && Files.isDirectory(Path.of("/proc/self/fd"));
    }

    /** One line each: TCP and UDP, listening, connected or neither; empty = none. */
    static List<String> open() throws IOException {
        Set<String> mine = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            for (Path file : files.toList()) {
                try {
                    Matcher link = LINK.matcher(Files.readSymbolicLink(file).toString());
                    if (link.matches()) {
                        mine.add(link.group(1));
                    }
                } catch (IOException e) {
                    // Closed meanwhile, such as the one this list was read from.
                }
            }
        }
        List<String> found = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6")) {
            Path file = Path.of("/proc/self/net", table);
            if (Files.isReadable(file)) {
                for (String line : Files.readAllLines(file)) {
                    String[] words = line.strip().split("\\s+");
                    if (words.length > 9 && mine.contains(words[9])) {
                        found.add(table + " " + line.strip());
                    }
                }
            }
        }
        return found;
    }
}
