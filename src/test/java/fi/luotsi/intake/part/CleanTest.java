package fi.luotsi.intake.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTest {

    @Test
    void trimsNoBreakSpacesAndComposesLetters() {
        assertThat(Clean.text("\u00A0 Ma\u0308kinen\u202F\uFEFF")).isEqualTo("Mäkinen");
        assertThat(Clean.text("Åbo")).isEqualTo("Åbo");
        assertThat(Clean.text(" \u00A0\t")).isNull();
        assertThat(Clean.text("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ei tiedossa", "Ei Tiedossa", "tuntematon", "–", "-", "x", "X", "n/a", "N/A", "?"})
    void knowsWhatStandsForNobody(String name) {
        assertThat(Clean.placeholder(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arvioija Aino", "Xi", "Na Li", "O"})
    void takesShortNamesAsNames(String name) {
        assertThat(Clean.placeholder(name)).isFalse();
    }

    @Test
    void findsHalfPairsAndControlCharacters() {
        assertThat(Clean.badCharacters("x\ud800y")).isTrue();
        assertThat(Clean.badCharacters("x\udc00")).isTrue();
        assertThat(Clean.badCharacters("Te\u0000sti")).isTrue();
        assertThat(Clean.badCharacters("\ud83d\ude00 ja\trivi\n")).isFalse();
    }

    @Test
    void messagesHoldNoIdentityCodesAndAreShort() {
        assertThat(Clean.forMessage("hetu 010208A950T tässä")).isEqualTo("hetu … tässä");
        assertThat(Clean.forMessage("010208-950T")).isEqualTo("…");
        assertThat(Clean.forMessage("a\nb")).isEqualTo("a?b");
        assertThat(Clean.forMessage("y".repeat(100))).hasSize(41).endsWith("…");
    }
}
