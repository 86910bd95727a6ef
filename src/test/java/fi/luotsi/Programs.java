package fi.luotsi;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Programs of their own for tests: with this program's classes, and with folders that a test can look through. */
public final class Programs {

    private Programs() {}

    /**
     * A program whose own folders are all in {@code root}, Finnish, its output in the file {@code said} there.
     *
     * @param options for the virtual machine
     */
    public static Process start(Path root, List<String> options, Class<?> type, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Duser.language=fi", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-Duser.home=" + root, "-Djava.io.tmpdir=" + root));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), type.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().put("XDG_DATA_HOME", root.toString());
        return builder.redirectErrorStream(true).redirectOutput(root.resolve("said").toFile()).start();
    }

    /** Where the classes of this program come from, however the tests are started. */
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader urls
                ? Arrays.stream(urls.getURLs()).map(url -> new File(url.getPath()).getPath())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
