package fi.luotsi.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets XHTML of our own on A4 as a tagged PDF (PDF/UA-1) with its fonts in it; nothing is ever fetched. */
final class Paper {

    private static final String FONTS = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

    Paper() {
        // The library tells its every step on the console; what is wrong it throws.
        XRLog.setLoggingEnabled(false);
    }

    /** The whole document. */
    byte[] set(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useFont(font(document, "Regular"), "Roboto", 400, FontStyle.NORMAL, true);
            builder.useFont(font(document, "Medium"), "Roboto", 500, FontStyle.NORMAL, true);
            builder.useFont(font(document, "Bold"), "Roboto", 700, FontStyle.NORMAL, true);
            builder.withProducer("Luotsi");
            // Nothing is ever fetched: pictures are in the text itself.
            builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Letters are not joined: two thirds of the samples of making a PDF were in looking for joined ones. */
    private static PDFontSupplier font(PDDocument document, String cut) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, read(cut), true));
    }

    private static TrueTypeFont read(String cut) throws IOException {
        try (InputStream in = resource(FONTS + cut + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
    }

    /** The letters in which ordinary words are set. */
    static Letters letters() {
        try {
            return new Letters(read("Regular"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A style sheet of ours. */
    static String sheet(String name) {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = Paper.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program was built without " + name);
        }
        return in;
    }
}
