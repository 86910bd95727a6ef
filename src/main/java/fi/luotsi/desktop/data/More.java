package fi.luotsi.desktop.data;

import fi.luotsi.core.words.Format;
import fi.luotsi.desktop.frame.Say;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The first rows of a list, with a button that shows more of them. */
final class More<T> extends VBox {

    /** How many rows the button adds at once: more would make the window slow. */
    private static final int STEP = 200;

    private final List<T> all;
    private final Say say;
    private final Function<T, ? extends Node> draw;
    private final VBox rows = new VBox();
    private final Button more = new Button();
    private int shown;

    More(List<T> all, int first, Say say, Function<T, ? extends Node> draw) {
        this.all = all;
        this.say = say;
        this.draw = draw;
        more.getStyleClass().addAll("small", "flat", "da-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(event -> {
            int from = shown;
            show(STEP);
            rows.getChildren().get(from).requestFocus();
        });
        rows.getStyleClass().add("da-rows");
        getStyleClass().add("lu-gap-4");
        getChildren().addAll(rows, more);
        show(first);
    }

    private void show(int count) {
        int to = Math.min(all.size(), shown + count);
        for (T one : all.subList(shown, to)) {
            rows.getChildren().add(draw.apply(one));
        }
        shown = to;
        int left = all.size() - shown;
        more.setVisible(left > 0);
        more.setManaged(left > 0);
        more.setText(left <= STEP ? say.amount("more.all", left)
                : say.it("more.some", STEP, Format.number(say.language().getValue(), left)));
    }
}
