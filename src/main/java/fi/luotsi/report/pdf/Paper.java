package fi.luotsi.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sets XHTML of our own on A4 as a tagged PDF (PDF/UA-1) with its fonts in it; nothing is ever fetched. */
final class Paper {

    private static final String FONTS = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

    Paper() {
        // The library tells its every step on the console; what is wrong it throws.
        XRLog.setLoggingEnabled(false);
    }

    /** The whole document. */
    byte[] set(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), "Roboto", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Medium"), "Roboto", 500, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), "Roboto", 700, FontStyle.NORMAL, true);
        builder.withProducer("Luotsi");
        // Nothing is ever fetched: pictures are in the text itself.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String cut) {
        return resource(FONTS + cut + ".ttf");
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
