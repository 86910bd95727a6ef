package fi.luotsi.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.report.SummaryDocument;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes the summary as a tagged PDF on A4 (PDF/UA-1), and pictures of its pages. */
public final class SummaryPdf {

    private static final String FONTS = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

    public SummaryPdf() {
        // The library tells its every step on the console; what is wrong it throws.
        XRLog.setLoggingEnabled(false);
    }

    /** The whole document. */
    public byte[] write(SummaryDocument document, RuleTexts texts) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), "Roboto", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Medium"), "Roboto", 500, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), "Roboto", 700, FontStyle.NORMAL, true);
        builder.withProducer("Luotsi");
        // Nothing is ever fetched: pictures are in the text itself.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withHtmlContent(new SummaryHtml(document, texts).write(css()), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * A page as a PNG picture.
     *
     * @param page from 0
     * @param dotsPerInch 96 gives 794 × 1123 pixels
     */
    public byte[] picture(byte[] pdf, int page, int dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages it has. */
    public int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String cut) {
        return resource(FONTS + cut + ".ttf");
    }

    private static String css() {
        try (InputStream in = resource("summary.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = SummaryPdf.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program was built without " + name);
        }
        return in;
    }
}
