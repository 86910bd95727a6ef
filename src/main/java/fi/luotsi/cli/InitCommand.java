package fi.luotsi.cli;

import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.keep.StoreTrouble;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi init}: makes a store and prints its recovery code, once. */
@CommandLine.Command(name = "init")
final class InitCommand extends Command {

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
    @Nullable String name;

    InitCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        Path folder = options.store == null ? around.home().resolve("store") : options.store;
        warn(folder);
        char[] passphrase = Secrets.passphrase(options.passphraseFile, texts().say("ask-new-passphrase"));
        try {
            StoreDoor.Created created = made(folder, passphrase);
            created.keep().close();
            // The code is the answer of this command, not a message about it: it goes to standard output, once.
            around.out().println(created.recoveryCode());
            say("init-done", folder);
            return 0;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private StoreDoor.Created made(Path folder, char[] passphrase) throws StoreTrouble {
        if (around.door().isStore(folder)) {
            throw new Mistake("store-exists", folder);
        }
        String called = name == null ? String.valueOf(folder.toAbsolutePath().getFileName()) : name;
        return around.door().create(folder, called, false, passphrase);
    }
}
