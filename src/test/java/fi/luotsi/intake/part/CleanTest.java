package fi.luotsi.intake.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTest {

    @Test
    void trimsNoBreakSpacesAndComposesLetters() {
        assertThat(Clean.text("\u00A0 Ma\u0308kinen\u202F\uFEFF")).isEqualTo("Mäkinen");
        assertThat(Clean.text("Åbo")).isEqualTo("Åbo");
        assertThat(Clean.text(" \u00A0\t")).isNull();
        assertThat(Clean.text("")).isNull();
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
