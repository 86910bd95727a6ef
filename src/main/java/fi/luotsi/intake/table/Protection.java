package fi.luotsi.intake.table;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.intake.part.FileFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Opens workbooks protected with a password, from memory to memory: nothing of them is ever written to disk. */
public final class Protection {

    /** How many passwords may be wrong. */
    public static final int TRIES = 3;

    private static final int LIMIT = 100 << 20;
    /** A file that asks for more rounds only wants to keep the machine busy; programs use 100 000. */
    private static final int ROUNDS = 2_000_000;

    private Protection() {}

    /** Asks for the password. */
    @FunctionalInterface
    public interface Ask {
        /** The password, wiped after use; null when it is not known. {@code wrong} passwords have been tried before. */
        char @Nullable [] password(int wrong);
    }

    /**
     * The workbook inside a protected file.
     *
     * @throws FileFault when it is another kind of file, the password is not given or wrong, or the file is damaged
     */
    public static byte[] open(byte[] file, Ask ask) throws FileFault {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            Decryptor decryptor = decryptor(files);
            for (int wrong = 0; wrong < TRIES; wrong++) {
                char[] password = ask.password(wrong);
                if (password == null) {
                    throw new FileFault(wrong == 0 ? "password.none" : "password.wrong");
                }
                if (fits(decryptor, password)) {
                    return content(decryptor, files);
                }
            }
            throw new FileFault("password.wrong");
        } catch (Progress.Cancelled e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library tells of what it cannot read by many unchecked exceptions.
            throw new FileFault("zip.damaged");
        }
    }

    private static Decryptor decryptor(POIFSFileSystem files) throws FileFault {
        if (!files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
            boolean old = files.getRoot().hasEntryCaseInsensitive("Workbook")
                    || files.getRoot().hasEntryCaseInsensitive("Book");
            throw new FileFault(old ? "file.xls" : "file.office");
        }
        if (!files.getRoot().hasEntryCaseInsensitive("EncryptionInfo")
                && files.getRoot().hasEntryCaseInsensitive("\u0006DataSpaces")) {
            throw new FileFault("password.rights");
        }
        try {
            EncryptionInfo info = new EncryptionInfo(files);
            if (info.getVerifier().getSpinCount() > ROUNDS) {
                throw new FileFault("zip.damaged");
            }
            return Decryptor.getInstance(info);
        } catch (IOException | RuntimeException e) {
            throw new FileFault("zip.damaged");
        }
    }

    private static boolean fits(Decryptor decryptor, char[] password) throws FileFault {
        try {
            return decryptor.verifyPassword(new String(password));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new FileFault("zip.damaged");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static byte[] content(Decryptor decryptor, POIFSFileSystem files) throws FileFault {
        try (InputStream in = decryptor.getDataStream(files)) {
            byte[] content = in.readNBytes(LIMIT + 1);
            if (content.length > LIMIT) {
                throw new FileFault("file.too-large");
            }
            return content;
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new FileFault("zip.damaged");
        }
    }
}
