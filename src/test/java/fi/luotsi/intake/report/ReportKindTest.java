package fi.luotsi.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.plan.ReportedRight.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The declarations of the reports' columns, and how a sheet is told to be one of them. */
class ReportKindTest {

    private final List<ReportKind> kinds = ReportKind.all();

    private static List<String> headings(ReportKind kind, Function<ReportKind.Column, String> language) {
        return kind.columns().stream().filter(ReportKind.Column::common).map(language).toList();
    }

    private ReportKind best(List<String> headings) {
        return kinds.stream().max(Comparator.comparingDouble(kind -> kind.fit(headings))).orElseThrow();
    }

    @Test
    void everyReportHasTheColumnsThatKoskiGivesIt() {
        Map<Report, Integer> counts = Map.of(
                Report.STUDENT_YEARS, 51, Report.WHOLE_QUALIFICATION, 52, Report.PARTIAL_QUALIFICATION, 48,
                Report.OTHER_VOCATIONAL, 22, Report.SMALLER_UNITS, 23, Report.OVERLAPPING, 29, Report.TUVA, 41);
        for (ReportKind kind : kinds) {
            assertThat(headings(kind, ReportKind.Column::fi)).as(kind.report().name()).hasSize(counts.get(kind.report()));
        }
    }

    @Test
    void noTwoColumnsOfAReportHaveOneHeading() {
        for (ReportKind kind : kinds) {
            assertThat(kind.byHeading()).as(kind.report().name()).hasSize(2 * kind.columns().size());
            assertThat(kind.columns()).filteredOn(ReportKind.Column::needed).extracting(ReportKind.Column::use)
                    .contains(Use.RIGHT, Use.LEARNER, Use.STATE);
        }
    }

    @Test
    void everyReportIsKnownByItsHeadingsInBothLanguages() {
        for (ReportKind kind : kinds) {
            assertThat(best(headings(kind, ReportKind.Column::fi)).report()).isEqualTo(kind.report());
            assertThat(best(headings(kind, ReportKind.Column::sv)).report()).isEqualTo(kind.report());
        }
    }

    @Test
    void aReportIsKnownThoughColumnsWereAddedAndTakenAway() {
        for (ReportKind kind : kinds) {
            List<String> all = headings(kind, ReportKind.Column::fi);
            List<String> changed = new java.util.ArrayList<>(all.subList(0, all.size() * 2 / 3));
            changed.add("Uusi sarake");
            changed.add("");
            assertThat(kind.fit(changed)).isPositive();
        }
    }

    @Test
    void aProvidersOwnTableIsNoReport() {
        List<String> own = List.of("Opiskeluoikeuden oid", "Oppijan oid", "Sukunimi", "Etunimet", "Ryhmä", "Opettaja");
        for (ReportKind kind : kinds) {
            assertThat(kind.fit(own)).isZero();
        }
    }

    @Test
    void headingsAreComparedInPlainForm() {
        assertThat(ReportKind.plain(" Suoritettujen\u00A0opintojen  YHTEISLAAJUUS, esim: 35,0 (joista 15,0 korotuksia) "))
                .isEqualTo("suoritettujen opintojen yhteislaajuus");
        assertThat(ReportKind.plain("Total omfattning av avlagda studier, t.ex.35,0"))
                .isEqualTo("total omfattning av avlagda studier");
        assertThat(ReportKind.plain("Päivitetty")).isEqualTo("päivitetty");
        assertThat(ReportKind.plain("\u00A0")).isEmpty();
        assertThat(ReportKind.plain("Opiskelijavuosikertymä (pv) - nykyinen laskentakaava (1.7.2023 alkaen)"))
                .isNotEqualTo(ReportKind.plain(
                        "Opiskelijavuosikertymä (pv) - vanha laskentakaava (ennen v. 2026)"));
    }
}
