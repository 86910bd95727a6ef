package fi.luotsi.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.reference.ResponseCount;
import fi.luotsi.core.words.Language;
import fi.luotsi.report.SummaryInput;
import fi.luotsi.report.SummaryWriter;
import fi.luotsi.report.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryPdfTest {

    private static final SummaryInput INPUT = new Unit(128).input();
    private final SummaryPdf pdf = new SummaryPdf();

    private byte[] make(SummaryInput input, Audience audience, Language language) {
        return pdf.write(new SummaryWriter(input, audience).in(language), input.texts());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_accessible_in_every_language(Language language) throws Exception {
        for (Audience audience : Audience.values()) {
            Accessible.check(make(INPUT, audience, language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tells_its_language_and_title_has_tags_and_embedded_fonts(Language language) throws IOException {
        try (PDDocument document = Loader.loadPDF(make(INPUT, Audience.SHARED, language))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
            assertThat(document.getDocumentInformation().getTitle()).contains("Hyvinvointi 23.11.2026");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("Roboto");
                }
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
            }
        }
    }

    @Test
    void what_sources_write_is_text_and_nothing_else() throws IOException {
        SummaryInput plain = new Unit(20).input();
        SummaryInput hostile = new SummaryInput(
                "<script>alert(1)</script> & \"Oy\" \u0007", plain.everybody(), plain.run(), plain.sources(),
                plain.earlier(), plain.codes(), plain.texts(), List.of(), false);
        assertThat(text(make(hostile, Audience.SHARED, Language.EN))).contains("<script>alert(1)</script> & \"Oy\"");
    }

    @Test
    void the_shared_version_names_nobody_and_the_internal_one_no_protected_person() throws IOException {
        assertThat(text(make(INPUT, Audience.SHARED, Language.FI)))
                .doesNotContain(Unit.LAST_NAME, Unit.SECRET_PLACE, "1.2.246", "Etu");
        assertThat(text(make(INPUT, Audience.INTERNAL, Language.FI)))
                .contains(Unit.LAST_NAME, "Nimi suojattu").doesNotContain("Etu3\n", "Etu3 ", Unit.SECRET_PLACE);
    }

    @Test
    void every_page_tells_unit_date_sources_version_and_its_number() throws IOException {
        try (PDDocument document = Loader.loadPDF(make(INPUT, Audience.INTERNAL, Language.FI))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains(
                        "Hyvinvointi", "23.11.2026", "Sisäinen", "Lähteet: eHOKS 23.11.2026",
                        "sivu " + page + "/" + pages);
            }
        }
    }

    @Test
    void invented_data_are_marked_on_every_page() throws IOException {
        SummaryInput practice = new Unit(60).input(true, true);
        try (PDDocument document = Loader.loadPDF(make(practice, Audience.SHARED, Language.SV))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Övning – påhittat material");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_first_page_stands_alone(Language language) throws IOException {
        byte[] bytes = make(INPUT, Audience.SHARED, language);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            SummaryWriter writer = new SummaryWriter(INPUT, Audience.SHARED);
            for (String line : writer.in(language).good()) {
                assertThat(stripper.getText(document)).contains(line);
            }
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        pictures(bytes, "summary-shared-" + language.code());
        assertThat(pdf.pages(bytes)).isEqualTo(2);
    }

    @Test
    void response_rates_are_told_with_small_numbers_hidden_outside() throws IOException {
        SummaryInput asked = new Unit(60).answering(
                new ResponseCount("Aloituskysely", "2025-2026", "Hyvinvointi", null, 97, 61),
                new ResponseCount("Päättökysely", "2025-2026", "Hyvinvointi", null, 13, 3),
                new ResponseCount("Päättökysely", "2025-2026", "Toinen yksikkö", null, 777, 555)).input();
        byte[] internal = make(asked, Audience.INTERNAL, Language.FI);
        pictures(internal, "summary-feedback-fi", 5);
        assertThat(lines(internal)).contains("Palautekyselyihin vastaaminen", "Aloituskysely 2025-2026 Hyvinvointi 97 61 63 %",
                "Päättökysely 2025-2026 Hyvinvointi 13 3 23 %").doesNotContain("Toinen yksikkö", "777");
        byte[] shared = make(asked, Audience.SHARED, Language.SV);
        pictures(shared, "summary-feedback-sv");
        assertThat(lines(shared)).contains("Svar på responsenkäter", "Aloituskysely 2025-2026 Hyvinvointi 95 60 63 %",
                "Päättökysely 2025-2026 Hyvinvointi – – –");
        assertThat(text(make(new Unit(60).input(), Audience.INTERNAL, Language.FI))).doesNotContain("Palautekysely");
    }

    @Test
    void the_internal_version_is_drawn_too() throws IOException {
        byte[] bytes = make(new Unit(128).input(true, true), Audience.INTERNAL, Language.FI);
        pictures(bytes, "summary-internal-fi");
        assertThat(pdf.picture(bytes, 0, 96)).startsWith(0x89, 'P', 'N', 'G');
    }

    /** Keeps pictures of the pages for people to look at. */
    private void pictures(byte[] bytes, String name) throws IOException {
        pictures(bytes, name, 0);
    }

    private void pictures(byte[] bytes, String name, int from) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        for (int page = from; page < Math.min(from + 3, pdf.pages(bytes)); page++) {
            Files.write(folder.resolve(name + "-" + (page + 1) + ".png"), pdf.picture(bytes, page, 96));
        }
    }

    /** The text as it stands on the lines of the pages. */
    private static String lines(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00A0', ' ');
        }
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
