package fi.luotsi.desktop.data;

import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.work.BringFiles;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the passwords of protected workbooks while one import is under way. A password that was right for looking at
 * the file is not asked again for importing it; all are wiped when the import is over.
 */
final class Passwords implements BringFiles.Asks {

    private final Dialogs dialogs;
    private final Say say;
    private final Map<String, char[]> known = new ConcurrentHashMap<>();

    Passwords(Dialogs dialogs, Say say) {
        this.dialogs = dialogs;
        this.say = say;
    }

    @Override
    public char @Nullable [] password(String file, int tries) {
        char[] before = tries == 0 ? known.get(file) : null;
        if (before != null) {
            return before.clone();
        }
        CompletableFuture<@Nullable Object> answer = new CompletableFuture<>();
        Platform.runLater(() -> PasswordDialog.ask(dialogs, say, file, tries, answer::complete));
        if (!(answer.join() instanceof char[] password)) {
            return null;
        }
        char[] old = known.put(file, password);
        if (old != null) {
            Arrays.fill(old, '\0');
        }
        return password.clone();
    }

    /** Forgets them all. */
    void wipe() {
        known.values().forEach(password -> Arrays.fill(password, '\0'));
        known.clear();
    }
}
