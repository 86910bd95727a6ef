package fi.luotsi.desktop.data;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.keep.FileReport;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.FileReport.Status;
import fi.luotsi.core.plan.Problem;
import fi.luotsi.core.plan.Problem.Gravity;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.part.Theme;
import fi.luotsi.work.ImportFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the report of an import with one file of each outcome, above a small window. */
class ImportReportPicturesTest extends FxTest {

    private static final String RIGHT = "1.2.246.562.15.40000000014";

    @ParameterizedTest
    @CsvSource({
        "FI,LIGHT,100", "FI,DARK,100", "SV,LIGHT,100", "SV,DARK,100", "FI,CONTRAST,100", "FI,LIGHT,200"
    })
    void noWordIsCut(Language language, Theme.Scheme scheme, int percent) {
        String name = String.join("-", "import-report", language.code(), scheme.name(), String.valueOf(percent))
                .toLowerCase();
        show(Region::new, new Theme(scheme, percent));
        Texts texts = Texts.beside(ImportReport.class, "Data.properties");
        on(() -> {
            new ImportReport(
                    texts, language, mixed(), new StoreTrouble("no-space", "240", "80")).show(stage());
            return null;
        });
        settle();
        Scene scene = on(() -> Window.getWindows().stream().map(Window::getScene)
                .filter(one -> one.getRoot() instanceof DialogPane).findFirst().orElseThrow());
        DialogPane pane = (DialogPane) scene.getRoot();
        ScrollPane scroll = (ScrollPane) pane.getContent();
        assertThat(scene.getWidth()).isLessThanOrEqualTo(Math.min(stage().getScene().getWidth(), 7.6 * percent));
        assertThat(scene.getHeight()).isLessThanOrEqualTo(stage().getScene().getHeight());
        on(() -> {
            Pictures.draw(name, scene);
            return null;
        });
        assertThat(on(() -> Pictures.cut(pane))).isEmpty();
        assertThat(on(() -> scroll.getContent().getBoundsInParent().getWidth()))
                .as("nothing lies beside the view").isLessThanOrEqualTo(scroll.getViewportBounds().getWidth() + 1);
        assertThat(on(() -> pane.lookup(".button").isFocused())).as("the safe button has the focus").isTrue();
        on(() -> {
            scroll.setVvalue(1);
            Pictures.draw(name + "-end", scene);
            scene.getWindow().hide();
            return null;
        });
    }

    private static ImportFiles.Result mixed() {
        String plans = "ehoks-2026-11-23.json";
        String roster = "ryhmaluettelo_hyvinvointi_syksy_2026_paivitetty_20.11.2026.csv";
        return new ImportFiles.Result(List.of(
                new FileReport("koski-2026-11-23.json", Source.KOSKI, Status.ACCEPTED, 1284, 1284, 1270, 4, 10, 0,
                        Map.of("henkilotunnus", 1284L), Map.of(), Map.of(), List.of()),
                new FileReport(plans, Source.EHOKS, Status.WARNED, 1190, 1190, 1100, 30, 60, 0,
                        new TreeMap<>(Map.of("sahkoposti", 1190L, "puhelinnumero", 812L, "sisallon-kuvaus",
                                2210L, "vaatimuksista-tai-tavoitteista-poikkeaminen", 41L)), Map.of(), Map.of(),
                        List.of(record(plans, Gravity.WARNING, "plan.v9", 17, "yksiloiva-tunniste"),
                                record(plans, Gravity.WARNING, "plan.v4", 230, "loppu", "2026-08-10", "2032-06-03"))),
                new FileReport(roster, Source.ROSTER, Status.QUARANTINED, 128, 104, 90, 4, 10, 24, Map.of(), Map.of(),
                        Map.of(), IntStream.range(0, 24).mapToObj(i -> record(
                                roster, Gravity.ROW_LEFT_OUT, "record.not-date", 12 + i, "alkamispaiva", "31.2.2026")).toList()),
                new FileReport("hoks-vienti.xls", null, Status.REFUSED, 0, 0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(),
                        List.of(new Problem(Gravity.FILE_REFUSED, "file.xls", "hoks-vienti.xls", null, null,
                                List.of())))),
                7, true);
    }

    private static Problem record(String file, Gravity gravity, String code, long row, String field, String... words) {
        List<String> all = new ArrayList<>(List.of(RIGHT, "tutkinnonosat_106234"));
        all.addAll(List.of(words));
        return new Problem(gravity, code, file, row, field, all);
    }
}
