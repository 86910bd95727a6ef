package fi.luotsi.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.desktop.help.HelpText.Kind;
import fi.luotsi.desktop.help.HelpText.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpReaderTest {

    private final HelpReader reader = new HelpReader();

    @Test
    void words_names_keys_and_links_are_told_apart() {
        HelpText text = reader.read("Press `F1`, choose **Show**\nor see [rules](rules.md).");
        assertThat(text.blocks()).singleElement().isEqualTo(new HelpText.Words(List.of(
                new Span("Press ", Kind.PLAIN, ""), new Span("F1", Kind.KEY, ""),
                new Span(", choose ", Kind.PLAIN, ""), new Span("Show", Kind.STRONG, ""),
                new Span(" or see ", Kind.PLAIN, ""), new Span("rules", Kind.LINK, "rules.md"),
                new Span(".", Kind.PLAIN, ""))));
    }

    @Test
    void lists_and_tables_keep_their_rows() {
        HelpText text = reader.read("# A\n\n1. one\n2. two\n\n| h | i |\n|---|---|\n| a | b |\n| c | d |\n");
        assertThat(text.title()).isEqualTo("A");
        assertThat(text.blocks().get(1)).isInstanceOfSatisfying(HelpText.Items.class, items -> {
            assertThat(items.numbered()).isTrue();
            assertThat(items.plain()).isEqualTo("one two");
        });
        assertThat(text.blocks().get(2)).isInstanceOfSatisfying(HelpText.Grid.class, grid -> {
            assertThat(grid.head()).hasSize(2);
            assertThat(grid.plain()).isEqualTo("a b c d");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>no</b>", "![no](a.png)", "> no", "---", "```\nno\n```", "*no*"})
    void what_the_pane_cannot_show_is_refused(String markdown) {
        assertThatThrownBy(() -> reader.read(markdown)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_page_is_found_by_file_and_by_screen() {
        assertThat(HelpPage.ofFile("first-steps.md")).isEqualTo(HelpPage.FIRST_STEPS);
        assertThat(HelpPage.ofFile("rules.md#limits")).isEqualTo(HelpPage.RULES);
        assertThat(HelpPage.ofFile("nothing.md")).isNull();
        assertThat(HelpPage.ofScreen("STUDENT")).isEqualTo(HelpPage.STUDENT);
        assertThat(HelpPage.ofScreen("NOWHERE")).isEqualTo(HelpPage.FIRST_STEPS);
    }
}
