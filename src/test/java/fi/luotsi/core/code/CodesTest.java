package fi.luotsi.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodesTest {

    private final Codes codes = Codes.of(Cohort.EMPTY);

    @Test
    void namesAreFoundWithoutRegardToCase() {
        assertThat(codes.name(Language.FI, "ammatillisenoppiaineet_MLMA"))
                .isEqualTo("Matematiikka ja matematiikan soveltaminen");
        assertThat(codes.name(Language.SV, "koskiopiskeluoikeudentila_lasna")).isEqualTo("Närvarande");
        assertThat(codes.name(Language.EN, "osaamisenhankkimistapa_koulutussopimus")).isEqualTo("Training agreement");
        assertThat(codes.name(Language.FI, "tutkinnonosat_108358")).isEqualTo("Yhteiskunta- ja työelämäosaaminen");
    }

    @Test
    void unknownCodesAreShownRaw() {
        assertThat(codes.name(Language.FI, "tutkinnonosat_999999")).isEqualTo("tutkinnonosat_999999");
        assertThat(codes.name(Language.SV, "osaamisenhankkimistapa_muu")).isEqualTo("osaamisenhankkimistapa_muu");
    }

    @Test
    void everyBuiltInCodeHasThreeNamesUnderALowerCaseKey() {
        Texts texts = Texts.beside(Codes.class, "Codes.properties");
        assertThat(texts.keys()).hasSizeGreaterThan(150);
        for (String key : texts.keys()) {
            assertThat(key).isEqualTo(key.toLowerCase(Locale.ROOT)).matches("[a-z]+_[a-z0-9]+");
            for (Language language : Language.values()) {
                assertThat(texts.find(language, key)).as(key + "." + language.code()).isNotBlank();
            }
        }
    }
}
