package fi.luotsi.desktop;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Writes pictures as PNG, lightly packed: ImageIO takes many times as long, and there are hundreds of them. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    /** Eight bits, red, green and blue, nothing else. */
    private static final byte[] RGB = {8, 2, 0, 0, 0};
    /** A row's filter that writes each value as it is, and one that writes how it differs from the one above. */
    private static final byte PLAIN = 0;
    private static final byte UP = 2;

    private Png() {}

    /** The picture as the content of a file; what shows through is black. */
    static byte[] of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteArrayOutputStream out = new ByteArrayOutputStream(width * height / 4);
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(RGB).array());
        chunk(out, "IDAT", packed(rows(image, width, height)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] rows(Image image, int width, int height) {
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        byte[] rows = new byte[height * (1 + 3 * width)];
        int to = 0;
        for (int y = 0; y < height; y++) {
            rows[to++] = y == 0 ? PLAIN : UP;
            for (int at = y * width; at < (y + 1) * width; at++) {
                int above = y == 0 ? 0 : pixels[at - width];
                rows[to++] = (byte) ((pixels[at] >> 16) - (above >> 16));
                rows[to++] = (byte) ((pixels[at] >> 8) - (above >> 8));
                rows[to++] = (byte) (pixels[at] - above);
            }
        }
        return rows;
    }

    private static byte[] packed(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String kind, byte[] content) {
        byte[] both = ByteBuffer.allocate(4 + content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII)).put(content).array();
        CRC32 sum = new CRC32();
        sum.update(both);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(both);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
