package fi.luotsi.intake.practice;

import fi.luotsi.intake.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file that is made person by person while it is read, so that its size does not matter. */
final class PracticeFile implements InputFile {

    /** Makes one person's part of the file; empty when the person is not in it. */
    interface Part {
        byte[] of(int person);
    }

    private final String name;
    private final int people;
    private final byte[] head;
    private final byte[] between;
    private final byte[] tail;
    private final Part part;
    private long size = -1;

    PracticeFile(String name, int people, String head, String between, String tail, Part part) {
        this.name = name;
        this.people = people;
        this.head = head.getBytes(StandardCharsets.UTF_8);
        this.between = between.getBytes(StandardCharsets.UTF_8);
        this.tail = tail.getBytes(StandardCharsets.UTF_8);
        this.part = part;
    }

    @Override
    public String name() {
        return name;
    }

    /** The size, counted by making the file once. */
    @Override
    public synchronized long size() throws IOException {
        if (size < 0) {
            try (InputStream in = open()) {
                size = in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return size;
    }

    @Override
    public InputStream open() {
        return new Parts();
    }

    private final class Parts extends InputStream {
        private byte[] current = head;
        private int position;
        private int next;
        private boolean first = true;
        private boolean ended;

        /** Whether there is something to read; makes the next part when the current one has been read. */
        private boolean more() {
            while (position == current.length) {
                if (ended) {
                    return false;
                }
                position = 0;
                current = next < people ? withSeparator(part.of(next++)) : end();
            }
            return true;
        }

        private byte[] withSeparator(byte[] bytes) {
            if (bytes.length == 0 || first) {
                first = first && bytes.length == 0;
                return bytes;
            }
            byte[] both = Arrays.copyOf(between, between.length + bytes.length);
            System.arraycopy(bytes, 0, both, between.length, bytes.length);
            return both;
        }

        private byte[] end() {
            ended = true;
            return tail;
        }

        @Override
        public int read() {
            return more() ? current[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int count = Math.min(length, current.length - position);
            System.arraycopy(current, position, target, offset, count);
            position += count;
            return count;
        }
    }
}
