package fi.luotsi.work;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A folder that other programs leave their files in, read when the user asks for it and never by itself. */
public final class DropFolder {

    /** Endings of the files that Luotsi reads. */
    private static final Set<String> KNOWN = Set.of("json", "ndjson", "csv", "txt", "xlsx", "zip");

    /** A part of a large table of KOSKI's mass transfer. */
    private static final Pattern PART = Pattern.compile("(?i).*\\.csv\\.\\d+");

    private DropFolder() {}

    /**
     * The files in it that can be imported, in the order of their names. Links are not followed, folders in it are not
     * entered, and hidden files and those with another ending are passed over.
     *
     * @throws IOException when the folder is gone, or may not be read
     */
    public static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && known(entry) && !Files.isHidden(entry)) {
                    files.add(entry);
                }
            }
        }
        files.sort(Comparator.comparing(file -> String.valueOf(file.getFileName())));
        return files;
    }

    private static boolean known(Path file) {
        String name = String.valueOf(file.getFileName());
        // Office programs leave such a file beside a workbook that is open.
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith("~$") && (KNOWN.contains(ending) || PART.matcher(name).matches());
    }
}
