package fi.luotsi.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gets a passphrase from a file's first line or from the terminal; never from arguments or the environment. */
final class Secrets {

    private Secrets() {}

    /**
     * The passphrase.
     *
     * @param file the file whose first line it is, null = ask on the terminal
     * @param prompt what to ask
     * @throws Mistake when there is neither file nor terminal, or the file cannot be read
     */
    static char[] passphrase(@Nullable Path file, String prompt) {
        if (file != null) {
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                String line = reader.readLine();
                if (line == null || line.isBlank()) {
                    throw new Mistake("passphrase-file-empty", file);
                }
                return line.toCharArray();
            } catch (IOException e) {
                throw new Mistake("passphrase-file-unreadable", file);
            }
        }
        Console console = System.console();
        char[] typed = console == null || !console.isTerminal() ? null : console.readPassword("%s ", prompt);
        if (typed == null || typed.length == 0) {
            throw new Mistake("passphrase-missing");
        }
        return typed;
    }

    /**
     * A new passphrase; asked for twice on the terminal, because what is typed is not seen.
     *
     * @throws Mistake as {@link #passphrase}, or when the two differ
     */
    static char[] fresh(@Nullable Path file, CliTexts texts) {
        char[] first = passphrase(file, texts.say("ask-fresh"));
        if (file == null) {
            char[] again = passphrase(null, texts.say("ask-again"));
            boolean same = Arrays.equals(first, again);
            Arrays.fill(again, '\0');
            if (!same) {
                Arrays.fill(first, '\0');
                throw new Mistake("differs");
            }
        }
        return first;
    }
}
