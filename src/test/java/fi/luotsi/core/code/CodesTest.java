package fi.luotsi.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.reference.CodeName;
import fi.luotsi.core.reference.CodeSet;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.QualificationStructure.Unit;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.HashSet;
import java.util.Set;
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
    void importedNamesGoFirstAndGapsAreFilledFromTheNextSource() {
        Codes told = with(
                List.of(new CodeSet("ammatillisenoppiaineet", null, List.of(
                                code("MLMA", "Matematiikka uudella nimellä", null, "Matematiikka uudella nimellä"),
                                code("uusi", "Uusi osa-alue", null, null), code("tyhja", null, " ", null))),
                        new CodeSet("ammatillisenoppiaineet", "uusi",
                                List.of(code("uusi", "Yksin haettu", "Hämtat ensamt", null)))),
                structure("OPH-1-2026", "1", unit("900001", "Perusteiden osa", "Grundernas del", 30.0, null)));
        assertThat(told.name(Language.FI, "ammatillisenoppiaineet_mlma")).isEqualTo("Matematiikka uudella nimellä");
        assertThat(told.name(Language.SV, "ammatillisenoppiaineet_mlma"))
                .isEqualTo("Matematik och tillämpad matematik");
        assertThat(told.name(Language.EN, "ammatillisenoppiaineet_mlma"))
                .as("the Finnish name repeated is no English name")
                .isEqualTo("Mathematics and application of mathematics");
        assertThat(told.name(Language.SV, "ammatillisenoppiaineet_uusi")).isEqualTo("Uusi osa-alue");
        assertThat(told.name(Language.FI, "ammatillisenoppiaineet_tyhja")).isEqualTo("ammatillisenoppiaineet_tyhja");
        assertThat(told.name(Language.SV, "tutkinnonosat_900001")).isEqualTo("Grundernas del");
        assertThat(told.name(Language.EN, "tutkinnonosat_900001")).isEqualTo("Perusteiden osa");
        assertThat(told.name(Language.FI, "koulutus_399001")).isEqualTo("Kuvitteellinen tutkinto");
    }

    @Test
    void pointsComeFromTheStudentsOwnRequirementsFirst() {
        Codes told = with(List.of(),
                structure("OPH-1-2026", "1",
                        unit("900001", "Osa", null, 30.0, null), unit("900002", "Osa", null, 15.0, null),
                        unit("900003", "Osa", null, 0.0, 25.0)),
                structure("OPH-2-2026", "1",
                        unit("900001", "Osa", null, 45.0, null), unit("900002", "Osa", null, 15.0, null)),
                structure("OPH-3-2026", "40", unit("101", "Osa", null, 2.0, 2.0)));
        assertThat(told.points("tutkinnonosat_900001", "oph-1-2026")).isEqualTo(30.0);
        assertThat(told.points("TUTKINNONOSAT_900001", "OPH-2-2026")).isEqualTo(45.0);
        assertThat(told.points("tutkinnonosat_900001", "OPH-9-2026")).as("they disagree").isNull();
        assertThat(told.points("tutkinnonosat_900002", null)).isEqualTo(15.0);
        assertThat(told.points("tutkinnonosat_900003", "OPH-1-2026")).as("a range").isNull();
        assertThat(told.points("tutkinnonosat_101", null)).as("weeks").isNull();
        assertThat(told.points("tutkinnonosat_999999", null)).isNull();
    }

    @Test
    void pointsAreLearnedFromKoskiWhereAllAgree() {
        Codes told = Codes.of(Make.cohort(
                Make.student(null, Make.right("2026-08-10").results(
                        Make.passed("900001", 30, "2026-09-01"), Make.passed("900002", 30, "2026-09-01")).make()),
                Make.student(null, Make.right("2026-08-10").results(
                        Make.passed("900001", 30, "2026-09-01"), Make.passed("900002", 20, "2026-09-01")).make())));
        assertThat(told.points("tutkinnonosat_900001", null)).isEqualTo(30.0);
        assertThat(told.points("tutkinnonosat_900002", null)).isNull();
    }

    private static Codes with(List<CodeSet> sets, QualificationStructure... structures) {
        return Codes.of(new Cohort(
                1, List.of(), List.of(), new Reference(List.of(structures), sets, List.of(), List.of())));
    }

    private static CodeName code(String code, String fi, String sv, String en) {
        return new CodeName(code, new LocalText(fi, sv, en));
    }

    private static Unit unit(String code, String fi, String sv, Double points, Double largest) {
        return new Unit(code, new LocalText(fi, sv, null), points, largest, false);
    }

    private static QualificationStructure structure(String requirements, String type, Unit... units) {
        return new QualificationStructure(
                requirements, LocalText.fi("Kuvitteellinen tutkinto"), List.of("399001"), type, null, null, null, null,
                List.of(units), List.of(), List.of());
    }

    @Test
    void theAreasOf2026HaveNamesInThreeLanguages() {
        Codes codes = Codes.of(Cohort.EMPTY);
        for (String area : List.of("vvai", "vvtk", "vvvk", "vvtd", "vvtl", "mlma", "mlfk", "ytyk", "yttt", "ytou", "ytyy", "ytltth",
                "ytkk")) {
            Set<String> names = new HashSet<>();
            for (Language language : Language.values()) {
                names.add(codes.name(language, "ammatillisenoppiaineet_" + area + "26"));
            }
            assertThat(names).as(area).hasSize(3).noneMatch(name -> name.contains("26") || name.isBlank());
            assertThat(codes.name(Language.SV, "ammatillisenoppiaineet_" + area.toUpperCase(Locale.ROOT) + "26"))
                    .as("in KOSKI's capitals").isIn(names);
        }
        assertThat(codes.name(Language.FI, "ammatillisenoppiaineet_ytltth26"))
                .isEqualTo("Liikunta ja terveystieto sekä työkyvyn ja hyvinvoinnin edistäminen");
        assertThat(codes.name(Language.EN, "ammatillisenoppiaineet_xxxx26")).isEqualTo("ammatillisenoppiaineet_xxxx26");
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
