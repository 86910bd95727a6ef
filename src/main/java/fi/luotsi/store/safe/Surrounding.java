package fi.luotsi.store.safe;

import fi.luotsi.core.keep.StoreCare.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells folders of cloud services by their names, and drives of other computers by what the system calls them. */
public final class Surrounding {

    /** How the folders of services begin that copy what is in them. */
    private static final List<String> SYNCED = List.of(
            "onedrive", "dropbox", "nextcloud", "owncloud", "icloud", "mobile documents", "google drive", "googledrive",
            "my drive", "pcloud", "syncthing");
    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs",
                    "fuse.davfs", "fuse.davfs2", "9p");

    private Surrounding() {}

    /** What is known of the place of a folder that may not exist yet. */
    public static Place of(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        String text = whole.toString();
        if (text.startsWith("\\\\") || text.startsWith("//") || NETWORK.contains(type(whole))) {
            return Place.NETWORK;
        }
        for (Path part : whole) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (SYNCED.stream().anyMatch(name::startsWith)) {
                return Place.SYNCED;
            }
        }
        return Place.OWN;
    }

    private static String type(Path folder) {
        @Nullable Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there == null ? "" : Files.getFileStore(there).type().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            return "";
        }
    }
}
