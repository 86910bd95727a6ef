package fi.luotsi.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.paper.Pages;
import fi.luotsi.core.paper.Part;
import fi.luotsi.core.paper.Timeline;
import fi.luotsi.core.paper.Timeline.Bar;
import fi.luotsi.core.paper.Timeline.Diamond;
import fi.luotsi.core.paper.Timeline.Fill;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A timeline on paper: more rows than a page holds, long names, days at the very edges of the axis. */
class TimelinePdfTest {

    private static final int ITEMS = 60;
    private static final String LONG = "Mielenterveys- ja päihdetyön asiakkaan kohtaaminen";

    private static Timeline timeline() {
        List<Timeline.Row> rows = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            if (i % 20 == 0) {
                rows.add(new Timeline.Head("Ryhmä " + i / 20, "100 osp · arvioitu 50"));
            }
            rows.add(new Timeline.Item(
                    ItemState.values()[i % ItemState.values().length],
                    i % 3 == 0 ? LONG + " alku" + i + " loppu" + i : "Osa " + i, "12,5",
                    List.of(new Bar(0, 0.4, false, Fill.BEGUN), new Bar(0.2, 0.35, true, Fill.BEGUN),
                            new Bar(0.25, 0.3, true, Fill.BREAK), new Bar(0.7, 1, true, Fill.FUTURE),
                            new Diamond(1, i % 2 == 0)),
                    null));
        }
        rows.add(new Timeline.Folded("7 muuta osa-aluetta", "Kaikki valmiita"));
        return new Timeline(
                "Aikajana", List.of("Piirros."),
                List.of(new Timeline.Tick(0, "syksy 2025", "S25"), new Timeline.Tick(0.5, "kevät 2026", "K26"),
                        new Timeline.Tick(0.95, "syksy 2026", "S26")),
                List.of(new Timeline.Line(0.98, "tilanne 23.11.", false), new Timeline.Line(1, "päättyy 30.11.2026", true)),
                rows, List.of(new Timeline.Meaning(new Bar(0, 1, true, Fill.BREAK), "keskeytys"),
                        new Timeline.Meaning(new Diamond(0, false), "näyttö arvioimatta"),
                        new Timeline.Meaning(new Timeline.State(ItemState.ACQUIRING), "Hankitaan")));
    }

    private static byte[] make() {
        List<Part> parts = List.of(timeline());
        return new TablePdf().write(new Pages(Language.FI, "Opiskelija", List.of("Rantatie · tilanne 23.11.2026"), parts));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    @Test
    void is_accessible_and_every_page_of_it_has_the_axis() throws Exception {
        byte[] pdf = make();
        Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve("timeline-long.pdf"), pdf);
        Accessible.check(pdf);
        List<String> pages = pages(pdf);
        assertThat(pages).hasSizeGreaterThan(1);
        for (String page : pages) {
            assertThat(page).contains("syksy 2025", "kevät 2026", "tilanne 23.11.", "päättyy 30.11.2026");
        }
        assertThat(String.join("", pages))
                .contains("Ryhmä 2", "Osa 59", "12,5", "Kaikki valmiita", "keskeytys", "Hankitaan");
    }

    @Test
    void a_row_is_whole_and_where_a_term_has_no_room_nothing_is_cut() throws IOException {
        List<String> pages = pages(make());
        for (int i = 0; i < ITEMS; i += 3) {
            String from = "alku" + i;
            String to = "loppu" + i;
            assertThat(pages.stream().filter(page -> page.contains(from)))
                    .as("row " + i).isNotEmpty().allMatch(page -> page.contains(to));
        }
        assertThat(pages.getFirst()).doesNotContain("syksy 2026").doesNotContain("S26");
    }

    @Test
    void words_are_broken_between_words_and_only_a_word_too_long_within() {
        Letters letters = Paper.letters();
        assertThat(letters.lines(LONG, 8.5, 44)).hasSize(2).allMatch(line -> letters.width(line, 8.5) <= 44)
                .satisfies(lines -> assertThat(String.join(" ", lines)).isEqualTo(LONG));
        String word = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas";
        assertThat(letters.lines(word, 8.5, 44)).hasSizeGreaterThan(1).allMatch(line -> letters.width(line, 8.5) <= 44)
                .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo(word));
        assertThat(letters.lines("", 8.5, 44)).containsExactly("");
        assertThat(letters.width("ii", 10)).isEqualTo(2 * letters.width("i", 10)).isLessThan(letters.width("m", 10) * 2);
    }
}
