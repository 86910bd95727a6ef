package fi.luotsi.intake;

import fi.luotsi.intake.transfer.TransferKind;
import fi.luotsi.intake.transfer.TransferPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The files of one mass transfer, read together as if they were one. */
final class TransferSet implements InputFile {

    private final Map<TransferKind, List<InputFile>> files = new EnumMap<>(TransferKind.class);

    /** Adds a file; the parts of a large table are put in the order of their names. */
    void add(TransferKind kind, InputFile file) {
        List<InputFile> parts = files.computeIfAbsent(kind, none -> new ArrayList<>());
        parts.add(file);
        parts.sort(Comparator.comparing(InputFile::name));
    }

    /** What the reader needs of the files. */
    Map<TransferKind, List<TransferPart>> parts() {
        Map<TransferKind, List<TransferPart>> parts = new EnumMap<>(TransferKind.class);
        files.forEach((kind, list) -> parts.put(
                kind, list.stream().map(file -> new TransferPart(file.name(), file::open)).toList()));
        return parts;
    }

    private List<InputFile> all() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    /** The names of its files, the study rights' first. */
    @Override
    public String name() {
        return String.join(", ", all().stream().map(InputFile::name).toList());
    }

    @Override
    public long size() throws IOException {
        long size = 0;
        for (InputFile file : all()) {
            size += file.size();
        }
        return size;
    }

    /** The files one after the other: what makes this transfer the same as an earlier one. */
    @Override
    public InputStream open() throws IOException {
        List<InputStream> streams = new ArrayList<>();
        for (InputFile file : all()) {
            streams.add(file.open());
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }
}
