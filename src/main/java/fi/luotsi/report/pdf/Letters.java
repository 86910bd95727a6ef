package fi.luotsi.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How much room words take in the letters of the paper. */
final class Letters {

    private static final double MM_PER_POINT = 25.4 / 72;
    /** A line may be broken after these. */
    private static final String BREAKS = " -–/";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double perEm;

    Letters(TrueTypeFont font) {
        this.font = font;
        try {
            glyphs = font.getUnicodeCmapLookup();
            perEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width in millimetres. */
    double width(String text, double points) {
        try {
            long sum = 0;
            for (int letter : text.codePoints().toArray()) {
                sum += font.getAdvanceWidth(glyphs.getGlyphId(letter));
            }
            return sum / perEm * points * MM_PER_POINT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in lines no wider than {@code room} millimetres; a word that is wider alone is broken where it must. */
    List<String> lines(String text, double points, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int last = 0; // where in the line it may be broken
        for (int letter : text.strip().codePoints().toArray()) {
            line.appendCodePoint(letter);
            if (width(line.toString().strip(), points) > room && line.codePointCount(0, line.length()) > 1) {
                int cut = last > 0 ? last : line.length() - Character.charCount(letter);
                lines.add(line.substring(0, cut).strip());
                line.delete(0, cut);
                last = 0;
            }
            if (BREAKS.indexOf(letter) >= 0) {
                last = line.length();
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
