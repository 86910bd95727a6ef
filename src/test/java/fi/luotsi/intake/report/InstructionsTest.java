package fi.luotsi.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sheet of instructions tells of a report. */
class InstructionsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final LocalDate CREATED = LocalDate.of(2026, 11, 21);

    private static Instructions of(String... texts) {
        return Instructions.of(List.of(texts));
    }

    @Test
    void takesPeriodAndCreationTimeNotTheTimeOfTheData() {
        assertThat(of("Opiskelijavuositiedot\nAikajakso: 01.01.2026 - 31.12.2026\n"
                + "Raportti luotu: 21.11.2026 09:41 (20.11.2026 22:15 tietojen pohjalta)"))
                .isEqualTo(new Instructions(FROM, TO, CREATED, "09:41"));
        assertThat(of("Tidsperiod: 1.1.2026–31.12.2026", "Rapporten skapad: 21.11.2026 kl. 9.41"))
                .isEqualTo(new Instructions(FROM, TO, CREATED, "9:41"));
        assertThat(of("Aikajakso:\u00A001.01.2026\u00A0-\u00A031.12.2026 Raportti luotu:\u00A021.11.2026\u00A009:41"))
                .isEqualTo(new Instructions(FROM, TO, CREATED, "09:41"));
    }

    @Test
    void takesADayWithoutATime() {
        assertThat(of("Raportti luotu: 21.11.2026")).isEqualTo(new Instructions(null, null, CREATED, ""));
        assertThat(of("Aikajakso: 01.01.2026 - 31.12.2026")).isEqualTo(new Instructions(FROM, TO, null, ""));
    }

    @Test
    void doesNotGuess() {
        assertThat(of()).isEqualTo(Instructions.NONE);
        assertThat(of("Voimassa 1.8.2026 alkaen")).isEqualTo(Instructions.NONE);
        assertThat(of("Raportti luotu: 31.02.2026 10:00")).isEqualTo(Instructions.NONE);
    }

    @Test
    void isFoundByTheSheetsName() {
        assertThat(Instructions.sheet("Ohjeet")).isTrue();
        assertThat(Instructions.sheet(" anvisningar\u00A0")).isTrue();
        assertThat(Instructions.sheet("Opiskeluoikeudet")).isFalse();
    }
}
