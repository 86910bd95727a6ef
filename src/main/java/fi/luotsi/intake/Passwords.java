package fi.luotsi.intake;

import org.jspecify.annotations.Nullable;

/** Gives the passwords of protected workbooks; they are asked for and never kept. */
@FunctionalInterface
public interface Passwords {

    /** No password is known. */
    Passwords NONE = (file, tries) -> null;

    /**
     * The password of a file; wiped after use. Called from the working thread, and may wait for the user.
     *
     * @param file the file's name as the user knows it
     * @param tries how many passwords have been wrong so far
     * @return null when the user does not know it: the file is then refused
     */
    char @Nullable [] of(String file, int tries);
}
