package fi.luotsi.desktop.part;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the items of a choice box are called in it; nothing is typed into one. */
public final class ChoiceWords<T extends @Nullable Object> extends StringConverter<T> {

    private final Function<T, String> words;

    private ChoiceWords(Function<T, String> words) {
        this.words = words;
    }

    /** Calls the items of a box by {@code words}; where none is chosen there are no words but the box's prompt. */
    public static <T extends @Nullable Object> void on(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new ChoiceWords<>(words));
    }

    @Override
    public String toString(@Nullable T item) {
        return item == null ? "" : words.apply(item);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
