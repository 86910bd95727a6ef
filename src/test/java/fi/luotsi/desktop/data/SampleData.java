package fi.luotsi.desktop.data;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.keep.LeftOut;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.core.mapping.Field;
import fi.luotsi.core.mapping.Fingerprint;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.TablePreview;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Problem.Gravity;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.quality.QualityFinding;
import fi.luotsi.desktop.data.DataModel.FaultGroup;
import fi.luotsi.desktop.data.DataModel.FaultRow;
import fi.luotsi.desktop.data.DataModel.SourceRow;
import fi.luotsi.desktop.data.DataModel.WardGroup;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a unit's Data screen may look like on Monday 23.11.2026; invented people. */
final class SampleData {

    static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 23, 8, 41);
    static final List<String> HEADING = List.of(
            "Avain", "Sukunimi", "Kutsumanimi", "Ryhmätunnus", "Omaohjaaja", "Hetu", "Aloituspvm", "Suunn. valm.",
            "Tukitoimet", "Lisätieto 2");

    private SampleData() {}

    static DataModel empty() {
        return new DataModel(LocalDate.of(2026, 11, 23), false, List.of(
                new SourceRow(Source.EHOKS, null, 0, 0), new SourceRow(Source.KOSKI, null, 0, 0),
                new SourceRow(Source.ROSTER, null, 0, 0)), List.of(), List.of(), List.of(), List.of(), null);
    }

    static DataModel full() {
        List<FaultGroup> faults = List.of(
                group(QualityFinding.Kind.RIGHT_WITHOUT_PLAN, 23), group(QualityFinding.Kind.NOT_PLACED, 4),
                group(QualityFinding.Kind.WRONG_BUSINESS_ID, 2), group(QualityFinding.Kind.SEVERAL_PLANS, 1));
        List<SourceRow> sources = List.of(
                new SourceRow(Source.EHOKS, MORNING, 121, 0),
                new SourceRow(Source.KOSKI, MORNING.minusDays(1), 128, 1),
                new SourceRow(Source.ROSTER, MORNING.minusDays(9), 131, 9));
        return new DataModel(
                LocalDate.of(2026, 11, 23), false, sources, faults, imports(), quarantine(), List.of(mapping(true)),
                "/home/esihenkilo/luotsi-pudotus");
    }

    private static FaultGroup group(QualityFinding.Kind kind, int students) {
        List<FaultRow> rows = new ArrayList<>();
        for (int i = 0; i < students; i++) {
            String right = "1.2.246.562.15.1000000" + (1000 + i);
            rows.add(new FaultRow(
                    new QualityFinding(kind, right, null, null, i % 3 == 0 ? right : null, List.of()),
                    i % 5 == 4 ? null : "Kaislavuo Eevi-" + i, "LH25A", i % 7 != 6));
        }
        return new FaultGroup(kind, rows);
    }

    private static List<SnapshotInfo> imports() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i <= 34; i++) {
            problems.add(new Problem(
                    Gravity.WARNING, "csv.check-digit", "opiskelijat_vk48.csv", (long) i, "opiskeluoikeus_oid",
                    List.of("1.2.246.562.15.1000000" + i)));
        }
        return List.of(
                new SnapshotInfo(3, MORNING, List.of(
                        file("hoks_2026-11-23.json", Source.EHOKS, Status.ACCEPTED, 121, List.of()),
                        file("opiskelijat_vk48.csv", Source.ROSTER, Status.WARNED, 131, problems),
                        file("suoritustiedot.xlsx", Source.KOSKI_REPORT, Status.QUARANTINED, 128,
                                List.of(bad(17, "Aloituspvm", "31.9.2026"))),
                        new FileReport("vanha.pdf", null, Status.REFUSED, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(),
                                Map.of(), List.of(new Problem(
                                        Gravity.FILE_REFUSED, "file.pdf", "vanha.pdf", null, null, List.of()))))),
                new SnapshotInfo(2, MORNING.minusDays(7), List.of(
                        file("hoks_2026-11-16.json", Source.EHOKS, Status.ACCEPTED, 119, List.of()))));
    }

    private static FileReport file(String name, Source source, Status status, long rows, List<Problem> problems) {
        return new FileReport(
                name, source, status, rows + 3, rows, rows - 14, 2, 12, 3, Map.of("hetu", rows),
                Map.of("lisatieto", 4L), Map.of(), problems);
    }

    static Problem bad(long row, String field, String value) {
        return new Problem(
                Gravity.ROW_LEFT_OUT, "csv.not-date", "opiskelijat_vk48.csv", row, field, List.of(value));
    }

    private static List<WardGroup> quarantine() {
        List<String> heading = List.of("Sukunimi", "Aloituspvm", "Ryhmä");
        List<Quarantined> rows = List.of(
                new Quarantined(1, 3, MORNING, new LeftOut(Source.ROSTER, bad(17, "Aloituspvm", "31.9.2026"), "Primus",
                        heading, List.of("Kaislavuo", "31.9.2026", "LH25A"))),
                new Quarantined(2, 3, MORNING, new LeftOut(Source.ROSTER, bad(64, "Aloituspvm", ""), "Primus",
                        heading, List.of("=Halla;harju", "", "LH25A"))));
        return List.of(new WardGroup("opiskelijat_vk48.csv", "csv.not-date", MORNING, rows));
    }

    static Mapping mapping(boolean whole) {
        List<Field> fields = List.of(
                whole ? Field.STUDY_RIGHT : Field.NOTHING, Field.LAST_NAME, Field.FIRST_NAME, Field.GROUP,
                Field.TEACHER, Field.IDENTITY_CODE, Field.RIGHT_START, Field.RIGHT_ESTIMATED_END, Field.SENSITIVE,
                Field.NOTHING);
        List<Mapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(new Mapping.Column(HEADING.get(i), fields.get(i)));
        }
        return new Mapping("Primus, ryhmälista", Fingerprint.of(HEADING), columns, Mapping.SlashDates.REFUSED);
    }

    /** A table that was guessed, with a bad date on its 17th row and dates with slashes. */
    static TablePreview table(boolean whole) {
        List<TablePreview.Row> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(new TablePreview.Row(i + 2, List.of(
                    "1.2.246.562.15.1000000" + (1000 + i), "Kaislavuo", "Eevi", "LH25A", "Tuulasvirta Ilkka",
                    "010101-123N", i == 2 ? "31.9.2026" : "11.8.2025", i == 5 ? "" : "17/12/2027", "ei kuulu tänne",
                    i % 2 == 0 ? "A" : "Pitkä huomautus, joka ei mahtuisi soluun millään")));
        }
        return new TablePreview(
                "opiskelijat_vk48.csv", "", "windows-1252", ";", HEADING, rows, mapping(whole), false,
                List.of(bad(4, "Aloituspvm", "31.9.2026"),
                        new Problem(Gravity.WARNING, "csv.unclear-date", "opiskelijat_vk48.csv", 1L, "Suunn. valm.",
                                List.of())));
    }
}
