package fi.luotsi.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.mapping.Mapping.Column;
import fi.luotsi.core.mapping.Mapping.SlashDates;
import fi.luotsi.core.words.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"Alku", "", " ", "kaksi\nriviä", "a\r\nb", "\\n", "\\", "\\\\ n", "Näyttö – \u2028 \u0085 x", "column GROUP y"})
    void headingsComeBackAsTheyWere(String heading) {
        Mapping mapping = new Mapping("Wilma " + heading, Fingerprint.of(List.of(heading)), List.of(
                new Column(heading, Field.ITEM_START), new Column(heading, Field.NOTHING)), SlashDates.DAY_FIRST);
        assertThat(MappingForm.read(MappingForm.write(mapping))).isEqualTo(mapping);
    }

    @Test
    void everyFieldComesBack() {
        List<Column> columns = Arrays.stream(Field.values()).map(field -> new Column(field.name(), field)).toList();
        Mapping mapping = new Mapping("kaikki", "f", columns, SlashDates.MONTH_FIRST);
        assertThat(MappingForm.read(MappingForm.write(mapping))).isEqualTo(mapping);
    }

    @Test
    void whatANewerProgramHasWrittenIsPassedOver() {
        Mapping read = MappingForm.read("""
                luotsi-mapping 1
                name Wilma
                fingerprint 00ff
                sheet Taulukko 1
                dates YEAR_FIRST
                column SHOE_SIZE Kenkä
                column GROUP Ryhmä
                """);
        assertThat(read).isEqualTo(new Mapping("Wilma", "00ff", List.of(
                new Column("Kenkä", Field.NOTHING), new Column("Ryhmä", Field.GROUP)), SlashDates.REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "luotsi-mapping 2\nname a\nfingerprint b", "luotsi-mapping 1\nname a"})
    void anythingElseIsNoMapping(String text) {
        assertThat(MappingForm.read(text)).isNull();
    }

    @Test
    void fingerprintsPassOverCaseBlanksAndMarksButNotTheOrder() {
        String one = Fingerprint.of(List.of("Opiskeluoikeus_OID", "Ryhmä"));
        assertThat(one).hasSize(32).isEqualTo(Fingerprint.of(List.of("opiskeluoikeus oid", "RYHMA\u0308")));
        assertThat(one).isNotEqualTo(Fingerprint.of(List.of("Ryhmä", "Opiskeluoikeus_OID")))
                .isNotEqualTo(Fingerprint.of(List.of("Opiskeluoikeus_OID", "Ryhmä", "")));
    }

    @Test
    void everyFieldHasANameOfItsOwn() {
        MappingTexts texts = new MappingTexts();
        for (Language language : Language.values()) {
            Set<String> names = new HashSet<>();
            Stream.of(Field.values()).forEach(field -> names.add(texts.field(language, field)));
            assertThat(names).hasSize(Field.values().length);
            Stream.of(Field.Part.values()).forEach(part -> assertThat(texts.part(language, part)).isNotBlank());
            Stream.of(SlashDates.values()).forEach(dates -> assertThat(texts.dates(language, dates)).isNotBlank());
        }
    }
}
