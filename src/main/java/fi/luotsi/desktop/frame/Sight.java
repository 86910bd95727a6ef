package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.part.Focused;
import fi.luotsi.desktop.part.SecretField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * How far a screen was scrolled, what on it had the focus and what was half written there, to be found again when it is
 * made anew. Only fields and boxes with an id are known again; secrets are never kept.
 *
 * @param fields what stands in fields, by id
 * @param boxes what is ticked or chosen, by id
 */
record Sight(
        List<Double> panes, List<Double> lists, Map<String, String> fields, Map<String, Boolean> boxes,
        @Nullable String focused) {

    /** What is half written may open another field, e.g. that of its reason. */
    private static final int ROUNDS = 2;

    Sight {
        panes = List.copyOf(panes);
        lists = List.copyOf(lists);
        fields = Map.copyOf(fields);
        boxes = Map.copyOf(boxes);
    }

    /** As it is now. */
    static Sight of(Parent view) {
        List<Double> panes = new ArrayList<>();
        List<Double> lists = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        Map<String, Boolean> boxes = new HashMap<>();
        walk(view, node -> {
            if (node instanceof ScrollPane pane) {
                panes.add(pane.getVvalue());
            } else if (node instanceof VirtualFlow<?> list) {
                lists.add(list.getPosition());
            } else if (node instanceof TextInputControl field && written(field)) {
                fields.put(field.getId(), field.getText());
            } else if (node instanceof CheckBox box && box.getId() != null) {
                boxes.put(box.getId(), box.isSelected());
            } else if (node instanceof RadioButton button && button.getId() != null) {
                boxes.put(button.getId(), button.isSelected());
            }
        });
        Node owner = Focused.in(view);
        return new Sight(panes, lists, fields, boxes, owner == null ? null : owner.getId());
    }

    private static boolean written(TextInputControl field) {
        return field.getId() != null && field.isEditable() && field.getText() != null
                && !(field instanceof SecretField) && !(field instanceof PasswordField);
    }

    /** Brings the same in sight of a view that shows the same; one that shows something else is left as it is. */
    void again(Parent view) {
        for (int i = 0; i < ROUNDS; i++) {
            view.applyCss();
            view.layout();
            walk(view, this::write);
        }
        view.applyCss();
        view.layout();
        List<ScrollPane> newPanes = new ArrayList<>();
        List<VirtualFlow<?>> newLists = new ArrayList<>();
        List<Node> focus = new ArrayList<>();
        walk(view, node -> {
            if (node instanceof ScrollPane pane) {
                newPanes.add(pane);
            } else if (node instanceof VirtualFlow<?> list) {
                newLists.add(list);
            }
            if (focused != null && focused.equals(node.getId())) {
                focus.add(node);
            }
        });
        if (newPanes.size() == panes.size()) {
            for (int i = 0; i < panes.size(); i++) {
                newPanes.get(i).setVvalue(panes.get(i));
            }
        }
        if (newLists.size() == lists.size()) {
            for (int i = 0; i < lists.size(); i++) {
                newLists.get(i).setPosition(lists.get(i));
            }
        }
        if (!focus.isEmpty()) {
            focus.getFirst().requestFocus();
        }
    }

    private void write(Node node) {
        String id = node.getId();
        if (id == null) {
            return;
        }
        if (node instanceof TextInputControl field && written(field)
                && !field.getText().equals(fields.getOrDefault(id, field.getText()))) {
            field.setText(fields.get(id));
        } else if (node instanceof CheckBox box && boxes.containsKey(id)) {
            box.setSelected(boxes.getOrDefault(id, box.isSelected()));
        } else if (node instanceof RadioButton button && boxes.getOrDefault(id, false)) {
            button.setSelected(true);
        }
    }

    private static void walk(Node node, Consumer<Node> look) {
        look.accept(node);
        if (node instanceof Parent parent) {
            // A copy: what is written may make other nodes.
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, look));
        }
    }
}
