package fi.luotsi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.reference.ResponseCount;
import fi.luotsi.core.words.Language;
import fi.luotsi.report.html.SummaryHtml;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The summary as a page for a browser and as CSV. */
class SummaryFormsTest {

    private static final String SCRIPT = "<script>alert('x')</script>";
    private static final SummaryInput INPUT = new Unit(128).input(true, true);
    private static final SummaryInput HOSTILE = new Unit(60).answering(
            new ResponseCount(SCRIPT, "2025-2026", "Hyvinvointi", null, 97, 61),
            new ResponseCount("＝1+1", "2025-2026", "Hyvinvointi", null, 500, 400),
            new ResponseCount("=1+1", "2025-2026", "Hyvinvointi", null, 1313, 3)).input();

    private static String page(SummaryInput input, Audience audience, Language language) {
        return SummaryHtml.forBrowser(new SummaryWriter(input, audience).in(language), input.texts());
    }

    private static String csv(SummaryInput input, Audience audience, Language language) {
        return new String(new SummaryCsv().write(new SummaryWriter(input, audience).in(language), input.texts()),
                StandardCharsets.UTF_8);
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.substring(html.indexOf("<html")))));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_tells_its_language_and_every_table_what_it_is_of(Language language) throws Exception {
        for (Audience audience : Audience.values()) {
            Document page = parsed(page(INPUT, audience, language));
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
            assertThat(elements(page, "h1")).hasSize(1);
            assertThat(elements(page, "table")).hasSizeGreaterThanOrEqualTo(4).allSatisfy(table ->
                    assertThat(table.getFirstChild()).satisfies(first -> {
                        assertThat(first.getNodeName()).isEqualTo("caption");
                        assertThat(first.getTextContent()).isNotBlank();
                    }));
            assertThat(elements(page, "th")).allSatisfy(
                    head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
        }
    }

    @Test
    void nothing_in_the_page_runs_or_is_fetched_and_words_stay_what_they_are() throws Exception {
        String html = page(HOSTILE, Audience.INTERNAL, Language.FI);
        Document page = parsed(html);
        assertThat(elements(page, "script")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent()).contains(SCRIPT);
        assertThat(html).doesNotContainPattern("(?i)\\son[a-z]+=").doesNotContain("src=", "href=")
                .doesNotContainPattern("url\\((?!data:)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_shared_summary_names_nobody_in_any_form(Language language) {
        for (String text : List.of(page(INPUT, Audience.SHARED, language), csv(INPUT, Audience.SHARED, language))) {
            assertThat(text).doesNotContain(Unit.LAST_NAME, Unit.SECRET_PLACE, "1.2.246.562.15.", "1.2.246.562.24.");
        }
        assertThat(csv(INPUT, Audience.INTERNAL, language)).contains(Unit.LAST_NAME);
    }

    @Test
    void the_table_file_has_the_tables_one_below_the_other_and_no_formulas() {
        String csv = csv(HOSTILE, Audience.SHARED, Language.EN);
        SummaryWords words = new SummaryWords(Language.EN);
        List<String> lines = csv.substring(1).lines().toList();
        assertThat(csv).startsWith("\uFEFF");
        assertThat(lines.getFirst()).contains("23.11.2026");
        assertThat(lines).contains(
                String.join(";", words.get("column.figure"), words.get("column.value"), words.get("column.denominator"), "%"));
        assertThat(lines).anyMatch(line -> line.startsWith(SCRIPT + ";2025-2026;") && line.endsWith(";95;60;63"));
        assertThat(lines).noneMatch(line -> line.startsWith("=") || line.startsWith("＝")).anyMatch(line -> line.startsWith("'=1+1;"));
        assertThat(lines.stream().filter(line -> line.startsWith("'=1+1;")).findFirst().orElseThrow())
                .as("a small number is nowhere").doesNotEndWith(";3").contains(SummaryWords.HIDDEN);
    }
}
