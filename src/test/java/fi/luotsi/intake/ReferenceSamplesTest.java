package fi.luotsi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.reference.CodeName;
import fi.luotsi.core.reference.CodeSet;
import fi.luotsi.core.reference.OrganisationUnit;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.QualificationStructure.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every real file of the national code, requirement and organisation services is taken, or left out for a known reason. */
class ReferenceSamplesTest {

    private static final String EHOKS = "samples/ehoks/codes-and-organisations/";

    /** The files that hold nothing to keep, and why. */
    private static final Map<String, String> ODD = Map.of(
            "koodisto-koskiopiskeluoikeudentila.json", "record.set-without-codes",
            "koodisto-osaamisenhankkimistapa.json", "record.set-without-codes",
            "eperusteet-service_api_perusteet_3397335_suoritustavat_reformi_rakenne.json",
            "record.part-of-requirements",
            "eperusteet-service_api_tutkinnonosat.json", "record.part-of-requirements",
            "kayttooikeus-service_kayttooikeus_kayttaja_virkailija.json", "json.not-recognised",
            "oppijat.json", "json.not-recognised");

    @TestFactory
    Stream<DynamicTest> everyFileIsTakenOrExplained() throws IOException {
        Shared.required("samples");
        return Stream.of("samples/koodisto", EHOKS).flatMap(folder -> files(folder).stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> all = Files.walk(Shared.path(folder))) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void check(Path file) {
        FileReport report = new Collect().read(file);
        String reason = ODD.get(file.getFileName().toString());
        if (reason == null) {
            assertThat(report.status()).isEqualTo(Status.ACCEPTED);
            assertThat(report.accepted()).isPositive();
            assertThat(report.unknownKeys()).isEmpty();
        } else {
            assertThat(report.problems()).extracting(Problem::code).containsExactly(reason);
            assertThat(report.accepted()).isZero();
        }
    }

    @Test
    void codesComeWithTheirNamesAndUnderBothTheirSpellings() {
        Map<String, CodeName> areas = codes("samples/koodisto/ammatillisenoppiaineet.json");
        assertThat(areas).as("54 codes; MAVA has another ending in its URI").hasSize(55);
        assertThat(areas.get("002").name()).isEqualTo(areas.get("MAVA").name());
        assertThat(areas.get("YTLTTH26").name().sv()).isEqualTo(
                "Gymnastik och hälsokunskap samt främjande av arbetsförmågan och välbefinnandet");
        assertThat(codes("samples/koodisto/tutkintonimikkeet.json")).as("460 and three other endings").hasSize(463);
        assertThat(codes("samples/koodisto/opintojenrahoitus.json")).hasSize(16);
        assertThat(codes(EHOKS + "koodisto-service_rest_json_urasuunnitelma_koodi.json")).containsKeys("0005", "004");
    }

    @Test
    void aCodeFetchedAloneDoesNotTakeTheSetsPlace() {
        Collect rows = new Collect();
        rows.read(Shared.required(EHOKS + "koodisto-service_rest_codeelement_tutkinnonosat__100031.json"));
        assertThat(rows.others).containsOnlyKeys("tutkinnonosat_100031");
    }

    private static Map<String, CodeName> codes(String file) {
        Collect rows = new Collect();
        rows.read(Shared.required(file));
        assertThat(rows.others).hasSize(1);
        CodeSet set = (CodeSet) rows.others.values().iterator().next();
        return set.codes().stream().collect(Collectors.toMap(CodeName::code, code -> code));
    }

    @Test
    void requirementsHaveUnitsWithExtents() {
        QualificationStructure sports = structure("rakenne-liikunnan-ja-valmennuksen-ammattitutkinto-2018.json");
        assertThat(sports.requirements()).isEqualTo("OPH-1161-2018");
        assertThat(sports.qualifications()).containsExactly("384248");
        assertThat(sports.educationType()).isEqualTo("11");
        assertThat(sports.points()).isEqualTo(150);
        assertThat(sports.validFrom()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(sports.validTo()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(sports.transitionEnds()).isEqualTo(LocalDate.of(2028, 7, 31));
        assertThat(sports.units()).hasSize(12).allMatch(unit -> unit.points() != null && unit.largest() == null);
        assertThat(sports.units()).filteredOn(Unit::compulsory).extracting(Unit::code)
                .containsExactly("200790", "200798");
        assertThat(sports.units()).filteredOn(unit -> unit.points() == 90).hasSize(3);
        assertThat(sports.competenceAreas()).hasSize(2);
        assertThat(sports.titles()).extracting(CodeName::code).containsExactly("20046", "20047");
        QualificationStructure telma = structure("rakenne-telma.json");
        assertThat(telma.units()).extracting(Unit::largest).containsExactly(25.0, 15.0, 20.0);
        assertThat(telma.units().get(1).name().fi()).isEqualTo("Opiskeluvalmiuksien vahvistaminen");
        QualificationStructure tuva = structure("rakenne-tutkintokoulutukseen-valmentava-koulutus.json");
        assertThat(tuva.points()).isNull();
        assertThat(tuva.units()).hasSize(7).filteredOn(Unit::compulsory).extracting(Unit::code).containsExactly("101");
    }

    private static QualificationStructure structure(String name) {
        Collect rows = new Collect();
        assertThat(rows.read(Shared.required("samples/koodisto/eperusteet/" + name)).source())
                .isEqualTo(Source.EPERUSTEET);
        return (QualificationStructure) rows.others.values().iterator().next();
    }

    @Test
    void everyOrganisationOfTheHierarchyIsThere() {
        Collect rows = new Collect();
        FileReport report = rows.read(Shared.required(
                "samples/koodisto/organisaatio/hierarkia-1.2.246.562.10.00000000001.json"));
        assertThat(report.accepted()).isEqualTo(991);
        OrganisationUnit stadi = (OrganisationUnit) rows.others.get("1.2.246.562.10.52251087186");
        assertThat(stadi.name().fi()).isEqualTo("Stadin ammatti- ja aikuisopisto");
        assertThat(stadi.type()).isEqualTo("02");
        assertThat(rows.others).containsKey(stadi.parent());
        assertThat(rows.others.values()).filteredOn(row -> "03".equals(((OrganisationUnit) row).type())).hasSize(305);
    }
}
