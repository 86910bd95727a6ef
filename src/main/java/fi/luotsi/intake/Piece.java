package fi.luotsi.intake;

import fi.luotsi.core.keep.FileReport;
import org.jspecify.annotations.Nullable;

/**
 * One file to read, after ZIP files have been taken apart and the files of a mass transfer put together.
 *
 * @param from name of the file that the user chose; several pieces may come from one
 * @param file what to read; null when it was refused before it could be read
 * @param refused why nothing of it can be read; null when it can
 */
public record Piece(String from, @Nullable InputFile file, @Nullable FileReport refused) {

    static Piece of(InputFile file) {
        return new Piece(file.name(), file, null);
    }
}
