package fi.luotsi.intake;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.intake.part.FileFault;
import fi.luotsi.intake.part.Tally;
import fi.luotsi.intake.transfer.TransferKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes ZIP files apart and puts the files of a mass transfer together. */
final class Unfolding {

    private final Progress progress;
    private final List<Piece> pieces = new ArrayList<>();
    /** By the ZIP or the folder they lie in: the numbers in a mass transfer hold good within that one only. */
    private final Map<String, TransferSet> transfers = new HashMap<>();

    Unfolding(Progress progress) {
        this.progress = progress;
    }

    List<Piece> of(List<InputFile> files) {
        for (InputFile file : files) {
            progress.check();
            try {
                apart(file);
            } catch (FileFault fault) {
                pieces.add(new Piece(file.name(), null, new Tally(file.name()).refused(null, fault)));
            } catch (IOException e) {
                // What is wrong with it comes out when it is read.
                pieces.add(Piece.of(file));
            }
        }
        return List.copyOf(pieces);
    }

    private void apart(InputFile file) throws FileFault, IOException {
        byte[] head = head(file);
        List<InputFile> parts = Content.of(head) == Content.ZIP ? new Zips(file, progress).parts() : List.of();
        if (parts.isEmpty()) {
            add(file.name(), folder(file), file, head);
        }
        for (InputFile part : parts) {
            add(file.name(), String.valueOf(file.path()) + " " + file.name(), part, head(part));
        }
    }

    private static String folder(InputFile file) {
        Path path = file.path();
        return path == null ? "" : String.valueOf(path.toAbsolutePath().getParent());
    }

    /** @param place what the files of one mass transfer have in common */
    private void add(String from, String place, InputFile file, byte[] head) {
        TransferKind kind = Content.of(head) == Content.TABLE ? TransferKind.of(file.name(), heading(head)) : null;
        if (kind == null) {
            pieces.add(new Piece(from, file, null));
            return;
        }
        TransferSet set = transfers.get(place);
        if (set == null) {
            set = new TransferSet();
            transfers.put(place, set);
            pieces.add(new Piece(from, set, null));
        }
        set.add(kind, file);
    }

    private static List<String> heading(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return text.lines().findFirst().map(line -> Stream.of(line.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }

    /** The first bytes of a file; none when it is too large to be read at all. */
    private static byte[] head(InputFile file) throws IOException {
        long size = file.size();
        if (size == 0 || size > Intake.JSON_LIMIT) {
            return new byte[0];
        }
        try (InputStream in = file.open()) {
            return in.readNBytes(Content.HEAD);
        }
    }
}
