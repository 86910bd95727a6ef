package fi.luotsi.report.pdf;

import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.report.SummaryDocument;
import fi.luotsi.report.html.SummaryHtml;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes the summary as a tagged PDF on A4 (PDF/UA-1), and pictures of its pages. */
public final class SummaryPdf {

    private final Paper paper = new Paper();

    /** The whole document. */
    public byte[] write(SummaryDocument document, RuleTexts texts) {
        return paper.set(SummaryHtml.forPaper(document, texts));
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
}
