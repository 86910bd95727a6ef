package fi.luotsi.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.FxTest;
import fi.luotsi.desktop.Pictures;
import fi.luotsi.desktop.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartsTest extends FxTest {

    @ParameterizedTest
    @EnumSource(Theme.Scheme.class)
    void everyPartIsDrawnInEveryScheme(Theme.Scheme scheme) {
        Scene scene = Pictures.draw("parts-" + scheme.name().toLowerCase(), new Theme(scheme, 100),
                () -> new PatternRoom(Language.FI).make());
        assertThat(on(() -> Pictures.cut(scene.getRoot()))).isEmpty();
    }

    @Test
    void everythingGrowsWithTheText() {
        Scene small = Pictures.draw("parts-100", Theme.FIRST, () -> new HBox(Mark.of(Severity.NOTICE, "Huomio")));
        Scene large = Pictures.draw("parts-200", new Theme(Theme.Scheme.LIGHT, 200), 1280, 1600,
                () -> new PatternRoom(Language.SV).make());
        assertThat(((Region) small.getRoot().lookup(".lu-mark")).getWidth()).isEqualTo(14);
        assertThat(((Region) large.getRoot().lookup(".lu-mark")).getWidth()).isEqualTo(28);
        assertThat(((Region) large.getRoot().lookup(".button")).getHeight()).isEqualTo(64);
        assertThat(Theme.em(large).get()).isEqualTo(26);
    }

    @Test
    void marksAreToldApartByShapeAndWord() {
        on(() -> {
            Set<String> shapes = new HashSet<>();
            List<Mark> marks = Arrays.stream(Severity.values()).map(s -> Mark.of(s, s.name())).toList();
            marks.forEach(mark -> shapes.add(((SVGPath) mark.getShape()).getContent()));
            Arrays.stream(ItemState.values()).map(s -> Mark.of(s, s.name()))
                    .forEach(mark -> shapes.add(((SVGPath) mark.getShape()).getContent()));
            assertThat(shapes).hasSize(Severity.values().length + ItemState.values().length);
            assertThat(marks).extracting(Node::getAccessibleText)
                    .containsExactly("INFO", "NOTICE", "SERIOUS", "CRITICAL");
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(ItemState.class)
    void everyGlyphFillsItsSquare(ItemState state) {
        javafx.geometry.Bounds bounds = on(() -> Mark.of(state, "").getShape().getLayoutBounds());
        assertThat(bounds.getWidth()).isBetween(13.8, 14.2);
        assertThat(bounds.getHeight()).isBetween(13.8, 14.2);
    }

    @Test
    void aMarkTakesTheColourOfItsRole() {
        Scene scene = Pictures.draw("mark", Theme.FIRST, 100, 40, () -> new HBox(Mark.of(Severity.CRITICAL, "Kriittinen")));
        Background background = ((Region) scene.getRoot().lookup(".lu-mark")).getBackground();
        assertThat(background.getFills()).extracting(BackgroundFill::getFill).containsExactly(Color.web("#B3201B"));
    }

    @Test
    void digitsAreEquallyWide() {
        Set<Double> widths = on(() -> {
            Set<Double> found = new HashSet<>();
            new Scene(new HBox());
            Theme.FIRST.dress(new Scene(new HBox()));
            for (String family : List.of("Roboto", "Roboto Medium")) {
                assertThat(Font.font(family, 13).getFamily()).isEqualTo(family);
            }
            for (char digit = '0'; digit <= '9'; digit++) {
                Text text = new Text(String.valueOf(digit));
                text.setFont(Font.font("Roboto", 100));
                found.add(text.getLayoutBounds().getWidth());
            }
            return found;
        });
        assertThat(widths).hasSize(1);
    }

    /** A deed of the palette may come to a screen before the first pulse has dressed it. */
    @Test
    void aButtonInAPaneThatIsNotYetDressedIsPressed() {
        AtomicInteger pressed = new AtomicInteger();
        on(() -> {
            Button button = new Button("", null);
            button.setId("deep");
            button.setOnAction(event -> pressed.incrementAndGet());
            HBox root = new HBox(new ScrollPane(new ScrollPane(button)));
            new Scene(root);
            Pieces.press(root, "deep");
            Pieces.press(root, "nowhere");
            return null;
        });
        assertThat(pressed).hasValue(1);
    }

    @Test
    void aTileSaysEverythingInOneSentence() {
        String text = on(() -> Tile.figure("HOKS on", "95 %", "121/128", "").getAccessibleText());
        assertThat(text).isEqualTo("HOKS on, 95 %, 121/128");
    }

    @Test
    void arrowsChooseAmongTogglesAndTabLeavesAField() {
        List<String> chosen = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        ToggleButton one = new ToggleButton("one");
        ToggleButton other = new ToggleButton("other");
        Pieces.oneOf(group, one, () -> chosen.add("one"));
        Pieces.oneOf(group, other, () -> chosen.add("other"));
        one.setSelected(true);
        TextArea area = on(() -> Pieces.area("", "why", 2));
        show(() -> new VBox(one, other, area));
        on(() -> {
            one.requestFocus();
            Walk.press(one, KeyCode.RIGHT);
            Walk.press(other, KeyCode.RIGHT);
            return null;
        });
        assertThat(chosen).as("the last one stays").containsExactly("other");
        assertThat(other.isSelected()).isTrue();
        on(() -> {
            other.fire();
            Walk.press(other, KeyCode.UP);
            return null;
        });
        assertThat(one.isSelected()).as("one is always chosen").isTrue();
        assertThat(chosen).containsExactly("other", "other", "one");
        on(() -> {
            area.requestFocus();
            Walk.press(area, KeyCode.TAB);
            return null;
        });
        assertThat(area.getText()).isEmpty();
        assertThat(on(() -> area.getScene().getFocusOwner())).isNotSameAs(area);
    }
}
