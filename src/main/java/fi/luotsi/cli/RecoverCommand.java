package fi.luotsi.cli;

import fi.luotsi.core.keep.StoreTrouble;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code luotsi recover}: a new passphrase for somebody who has the recovery code. */
@CommandLine.Command(name = "recover")
final class RecoverCommand extends Command {

    @Option(names = "--recovery-code-file", paramLabel = "FILE", descriptionKey = "recovery-code-file")
    @Nullable Path codeFile;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "new-passphrase-file")
    @Nullable Path newPassphraseFile;

    RecoverCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        Path folder = existingFolder();
        char[] code = Secrets.passphrase(codeFile, texts().say("ask-code"));
        char[] fresh = Secrets.fresh(newPassphraseFile, texts());
        try {
            around.out().println(around.door().care().recover(folder, code, fresh));
            say("recovered");
            return 0;
        } finally {
            Arrays.fill(code, '\0');
            Arrays.fill(fresh, '\0');
        }
    }
}
