package fi.luotsi.desktop.settings;

import atlantafx.base.theme.Styles;
import fi.luotsi.desktop.part.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A choice of one among a few, side by side; choosing takes effect at once. */
final class Segments<T extends @Nullable Object> extends HBox {

    private record Option<T extends @Nullable Object>(T value, ToggleButton button) {}

    private final List<Option<T>> options = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();

    /** @param name what is chosen, for those who hear */
    Segments(String name, List<T> values, List<String> words, Consumer<T> choose) {
        getStyleClass().add("st-segments");
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            ToggleButton button = new ToggleButton(words.get(i));
            button.getStyleClass().addAll("st-segment",
                    i == 0 ? Styles.LEFT_PILL : i == values.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(name + ": " + words.get(i));
            Pieces.oneOf(group, button, () -> choose.accept(value));
            options.add(new Option<>(value, button));
            getChildren().add(button);
        }
        setMaxWidth(USE_PREF_SIZE);
    }

    /** Shows which one is in force. */
    void show(T value) {
        for (Option<T> option : options) {
            option.button.setSelected(Objects.equals(option.value, value));
        }
    }
}
