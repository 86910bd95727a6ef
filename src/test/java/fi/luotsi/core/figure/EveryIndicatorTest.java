package fi.luotsi.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryIndicatorTest {

    private final IndicatorTexts texts = new IndicatorTexts();

    @Test
    void has_a_name_and_a_definition_in_every_language_without_open_gaps() {
        for (Indicator indicator : AllIndicators.list()) {
            for (Language language : Language.values()) {
                assertThat(texts.name(language, indicator, Limits.DEFAULTS)).isNotBlank().doesNotContain("{");
                assertThat(texts.definition(language, indicator, Limits.DEFAULTS)).endsWith(".").doesNotContain("{");
            }
        }
    }

    @Test
    void has_no_texts_beyond_those() {
        Set<String> wanted = new TreeSet<>();
        for (Indicator indicator : AllIndicators.list()) {
            wanted.add("name." + indicator.id());
            wanted.add("definition." + indicator.id());
        }
        assertThat(Texts.beside(IndicatorTexts.class, "Indicators.properties").keys()).isEqualTo(wanted);
    }

    @Test
    void has_an_id_of_its_own() {
        assertThat(AllIndicators.list().stream().map(Indicator::id).collect(Collectors.toSet()))
                .hasSameSizeAs(AllIndicators.list());
    }

    @Test
    void has_a_test() {
        for (Indicator indicator : AllIndicators.list()) {
            String test = indicator.getClass().getName() + "Test";
            assertThat(getClass().getClassLoader().getResource(test.replace('.', '/') + ".class")).as(test).isNotNull();
        }
    }

    @Test
    void computes_nothing_of_nobody_without_failing() {
        Group nobody = Measured.students().group();
        for (Indicator indicator : AllIndicators.list()) {
            Figure figure = indicator.of(nobody);
            assertThat(figure.indicator()).isEqualTo(indicator.id());
            assertThat(figure.kind()).isEqualTo(indicator.kind());
        }
    }
}
