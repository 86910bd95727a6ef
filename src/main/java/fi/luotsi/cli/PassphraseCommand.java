package fi.luotsi.cli;

import fi.luotsi.core.keep.StoreTrouble;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi passphrase}: changes the passphrase, and the key too when somebody else may know it. */
@CommandLine.Command(name = "passphrase")
final class PassphraseCommand extends Command {

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "new-passphrase-file")
    @Nullable Path newPassphraseFile;

    @Option(names = "--leaked", descriptionKey = "leaked")
    boolean leaked;

    PassphraseCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        Path folder = existingFolder();
        char[] secret = secret(folder);
        char[] fresh = Secrets.fresh(newPassphraseFile, texts());
        try {
            if (leaked) {
                String code = around.door().care()
                        .renewKey(folder, secret, fresh, LocalDateTime.now(around.clock()), progress());
                // The code is the answer of this command, as it is of init.
                around.out().println(code);
                say("renewed");
            } else {
                around.door().care().changePassphrase(folder, secret, fresh);
                say("passphrase-done");
            }
            return 0;
        } finally {
            Arrays.fill(secret, '\0');
            Arrays.fill(fresh, '\0');
        }
    }
}
