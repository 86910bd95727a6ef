package fi.luotsi.core.keep;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done with the data of a store and is kept in its log.
 *
 * @param studyRight whom it was about, null = nobody alone
 * @param about what else is to be known: names of files, numbers, names of settings; never names of persons; at most
 *     {@link #ABOUT} characters
 */
public record Use(What what, @Nullable String studyRight, String about) {

    /** Longest text of {@link #about}, in characters. */
    public static final int ABOUT = 2000;

    public Use {
        if (about.length() > ABOUT) {
            about = about.substring(0, ABOUT - 1) + "…";
        }
    }

    /** Something that was about nobody alone. */
    public static Use of(What what, String about) {
        return new Use(what, null, about);
    }

    /** The kinds of deeds that are kept. */
    public enum What {
        /** The store was made. */
        MADE,
        /** The store was opened with its passphrase or recovery code. */
        UNLOCK,
        /** A student was looked at. */
        VIEW,
        /** A student who is protected (turvakielto) was looked at. */
        VIEW_PROTECTED,
        /** Students were searched for; what was searched is not kept. */
        SEARCH,
        /** Files were brought in. */
        IMPORT,
        /** Data were written into a file or copied. */
        EXPORT,
        /** A unit summary was written. */
        SUMMARY,
        /** Something was printed. */
        PRINT,
        /** A setting, a limit or a flag's mark was changed. */
        CHANGE,
        /** Rows in quarantine were removed. */
        RELEASE,
        /** All that is held about one person was given out. */
        PERSON,
        /** Students were removed for good. */
        PURGE,
        /** The passphrase was changed. */
        PASSPHRASE,
        /** A backup was made. */
        BACKUP,
        /** A backup was restored. */
        RESTORE
    }
}
