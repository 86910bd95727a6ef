package fi.luotsi.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(strings = {"ei tiedossa", "Ei Tiedossa", "tuntematon", "–", "-", "x", "X", "n/a", "N/A", "?"})
    void knowsWhatStandsForNobody(String name) {
        assertThat(Placeholders.isOne(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arvioija Aino", "Xi", "Na Li", "O"})
    void takesShortNamesAsNames(String name) {
        assertThat(Placeholders.isOne(name)).isFalse();
    }
}
