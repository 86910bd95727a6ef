package fi.luotsi.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Damages files: flipped bits, cuts, repeats, swapped fields, other values. */
public final class Mutate {

    private static final List<String> VALUES = List.of(
            "null", "{}", "[]", "\"\"", "-1", "true", "\"x\"", "9e99", ",", "}", "\"\\ud800\"", "2026-02-30", "1e999",
            ";", "\"", "\n", "=1+1", "010203A901U", "\u0000");

    private final Random random;

    public Mutate(Random random) {
        this.random = random;
    }

    /** A damaged copy; of a ZIP or a workbook sometimes one of the files in it is damaged instead. */
    public byte[] one(byte[] good) throws IOException {
        boolean zip = good.length > 4 && good[0] == 'P' && good[1] == 'K';
        byte[] mutant = zip && random.nextInt(4) > 0 ? inside(good) : damage(good);
        for (int more = random.nextInt(3); more > 0 && !zip; more--) {
            mutant = damage(mutant);
        }
        return mutant;
    }

    private byte[] inside(byte[] good) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(good).get(); ZipOutputStream out = new ZipOutputStream(bytes)) {
            List<ZipArchiveEntry> entries = Collections.list(in.getEntries());
            int chosen = random.nextInt(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                byte[] content = in.getInputStream(entries.get(i)).readAllBytes();
                out.putNextEntry(new ZipEntry(entries.get(i).getName()));
                out.write(i == chosen ? damage(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] damage(byte[] good) {
        if (good.length == 0) {
            return good;
        }
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(60));
        switch (random.nextInt(8)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = Arrays.copyOf(bytes, at);
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
            case 3 -> System.arraycopy(good, random.nextInt(good.length - length + 1), bytes, at, length);
            case 4 -> bytes = spliced(good, at, 0, good, at, length);
            case 5 -> bytes = spliced(good, at, length, new byte[0], 0, 0);
            case 6 -> {
                byte[] value = VALUES.get(random.nextInt(VALUES.size())).getBytes();
                int[] field = field(good);
                bytes = spliced(good, field[0], field[1], value, 0, value.length);
            }
            default -> bytes = swapped(good);
        }
        return bytes;
    }

    /** A stretch between two marks that stand around values in JSON, CSV and XML: where it begins and how long it is. */
    private int[] field(byte[] bytes) {
        int start = random.nextInt(bytes.length);
        while (start > 0 && !mark(bytes[start - 1])) {
            start--;
        }
        int end = start;
        while (end < bytes.length && !mark(bytes[end])) {
            end++;
        }
        return new int[] {start, end - start};
    }

    private static boolean mark(byte each) {
        return ",:;{}[]<>\n\"\t".indexOf(each) >= 0;
    }

    private byte[] swapped(byte[] good) {
        int[] a = field(good);
        int[] b = field(good);
        if (a[0] + a[1] > b[0]) {
            int[] other = a;
            a = b;
            b = other;
        }
        if (a[0] + a[1] > b[0]) {
            return spliced(good, a[0], a[1], good, b[0], b[1]);
        }
        byte[] later = spliced(good, b[0], b[1], good, a[0], a[1]);
        return spliced(later, a[0], a[1], good, b[0], b[1]);
    }

    /** The bytes with the stretch at {@code at} replaced by one of {@code from}. */
    private static byte[] spliced(byte[] bytes, int at, int length, byte[] from, int start, int count) {
        byte[] result = new byte[bytes.length - length + count];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(from, start, result, at, count);
        System.arraycopy(bytes, at + length, result, at + count, bytes.length - at - length);
        return result;
    }
}
