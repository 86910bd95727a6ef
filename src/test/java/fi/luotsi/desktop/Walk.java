package fi.luotsi.desktop;

import fi.luotsi.desktop.part.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Walks what is shown as somebody does who does not see it or uses no mouse: what is it called, what is it, is it large
 * enough to be hit, where does Tab lead. Everything on the FX thread.
 */
public final class Walk {

    private static final double LEAST = 24;
    /** Layout rounds to whole pixels. */
    private static final double NEAR = 1;
    private static final int MOST = 1500;
    private static final Set<AccessibleRole> NOTHING = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private Walk() {}

    /** What is in reach of the keyboard. */
    public static List<Node> reachable(Parent root) {
        List<Node> found = new ArrayList<>();
        gather(root, found);
        return found;
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        // A pane that scrolls is moved by what stands in it.
        if (node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollPane)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }

    /** What has no name or no role, and what is smaller than 24 × 24. */
    public static List<String> faults(Parent root) {
        List<String> faults = new ArrayList<>();
        for (Node node : reachable(root)) {
            if (nameless(node)) {
                faults.add("no name: " + node);
            }
            if (node.getAccessibleRole() == null || NOTHING.contains(node.getAccessibleRole())) {
                faults.add("no role: " + node);
            }
            Bounds size = node.getLayoutBounds();
            if (target(node) && (size.getWidth() < LEAST - 0.5 || size.getHeight() < LEAST - 0.5)) {
                faults.add(size.getWidth() + " × " + size.getHeight() + ": " + node);
            }
        }
        return faults;
    }

    private static boolean target(Node node) {
        return node instanceof Button || node instanceof ToggleButton || node instanceof MenuButton
                || node instanceof CheckBox || node instanceof RadioButton || node instanceof TextField
                || node instanceof ComboBoxBase<?>;
    }

    private static boolean nameless(Node node) {
        String told = node.getAccessibleText();
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean words = text != null && !Objects.toString(text).isBlank();
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label
                && !label.getText().isBlank()) {
            return false;
        }
        // What is written in a field is its value, not its name.
        return (told == null || told.isBlank()) && (!words || node instanceof TextField);
    }

    /**
     * Presses Tab until it comes round again. Told are: what Tab does not reach or does not leave, what it leads to
     * against the order of reading, and what gets the focus out of sight.
     *
     * @param root what is walked; where something floats above it, only that
     */
    public static List<String> tabs(Scene scene, Parent root) {
        List<String> faults = new ArrayList<>();
        List<Node> expected = reachable(root);
        if (expected.isEmpty()) {
            return faults;
        }
        List<Node> seen = new ArrayList<>();
        Node at = expected.getFirst();
        at.requestFocus();
        while (at != null && within(at, root) && !seen.contains(at) && seen.size() < MOST) {
            Node before = seen.isEmpty() ? null : seen.getLast();
            seen.add(at);
            scene.getRoot().layout();
            if (before != null && !inSight(at)) { // the first one was not reached by Tab
                faults.add("out of sight: " + name(at));
            }
            if (before != null && backwards(place(before), place(at))) {
                faults.add("against the order of reading: from " + name(before) + " to " + name(at));
            }
            press(at, KeyCode.TAB);
            Node next = scene.getFocusOwner();
            if (next == at && expected.size() > 1) {
                faults.add("Tab does not leave " + name(at));
            }
            at = next;
        }
        // Of toggles that exclude each other Tab finds one, the arrows the others.
        Set<ToggleGroup> groups = seen.stream().map(Walk::group).filter(Objects::nonNull).collect(Collectors.toSet());
        expected.stream().filter(node -> !seen.contains(node) && !groups.contains(group(node))).forEach(node -> faults.add("Tab does not reach " + name(node)));
        return faults;
    }

    private static ToggleGroup group(Node node) {
        return node instanceof Toggle toggle ? toggle.getToggleGroup() : null;
    }

    private static boolean within(Node node, Parent root) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one == root) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with the dialog that waits for an answer; nothing when none does. */
    public static List<String> dialog(Overlay overlay) {
        if (!overlay.asking()) {
            return List.of();
        }
        Parent dialog = (Parent) overlay.getChildren().getLast();
        List<String> faults = new ArrayList<>(tabs(overlay.getScene(), dialog));
        if (dialog.getAccessibleRole() != AccessibleRole.DIALOG || dialog.getAccessibleText() == null) {
            faults.add("not a dialog for those who hear: " + dialog);
        }
        return faults;
    }

    /** A key pressed on a node. */
    public static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Whether one goes up without going on to another column, or back in the same line. */
    private static boolean backwards(Bounds from, Bounds to) {
        boolean above = to.getMaxY() <= from.getMinY() + NEAR;
        boolean sameLine = to.getMaxY() > from.getMinY() + NEAR && to.getMinY() < from.getMaxY() - NEAR;
        return (above && to.getMinX() < from.getMaxX() - NEAR) || (sameLine && to.getMaxX() <= from.getMinX() + NEAR);
    }

    /** Whether its middle is inside the window and inside every pane that scrolls it. */
    private static boolean inSight(Node node) {
        Bounds place = place(node);
        double x = Math.max(place.getMinX(), Math.min(place.getCenterX(), node.getScene().getWidth() - 1));
        double y = place.getCenterY();
        Bounds window = node.getScene().getRoot().getLayoutBounds();
        if (place.getHeight() > window.getHeight() / 2) {
            return true; // larger than what it is seen through
        }
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane && !place(parent).contains(x, y)) {
                return false;
            }
        }
        return window.contains(x, y);
    }

    /** Opens each menu and each list of choices and looks at what it offers. The scene must be in a window. */
    public static List<String> menus(Parent root) {
        List<String> faults = new ArrayList<>();
        for (Node node : reachable(root)) {
            if (node instanceof MenuButton menu) {
                menu(menu, faults);
            } else if (node instanceof ComboBox<?> box && !box.getItems().isEmpty()) {
                list(box, faults);
            }
        }
        return faults;
    }

    private static void menu(MenuButton button, List<String> faults) {
        button.getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem))
                .filter(item -> item.getText() == null || item.getText().isBlank())
                .forEach(item -> faults.add("no words: " + item + " of " + name(button)));
        button.show();
        List<ContextMenu> open = Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).toList();
        if (open.isEmpty()) {
            faults.add("does not open: " + name(button));
        }
        open.forEach(menu -> menu(menu).forEach(fault -> faults.add(fault + " of " + name(button))));
        button.hide();
    }

    /** Items of a menu that are too low to be hit; it is open. */
    public static List<String> menu(ContextMenu menu) {
        List<String> faults = new ArrayList<>();
        Pictures.lay(menu.getScene());
        menu.getScene().getRoot().lookupAll(".menu-item").forEach(item -> large(item, "item", faults));
        return faults;
    }

    private static void list(ComboBox<?> box, List<String> faults) {
        box.show();
        if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin && skin.getPopupContent() instanceof Parent list) {
            Pictures.lay(list.getScene());
            for (Node node : list.lookupAll(".list-cell")) {
                if (node instanceof ListCell<?> cell && !cell.isEmpty() && cell.isVisible()) {
                    large(cell, "choice of " + name(box), faults);
                    if (nameless(cell)) {
                        faults.add("no words: a choice of " + name(box));
                    }
                }
            }
        }
        box.hide();
    }

    private static void large(Node node, String what, List<String> faults) {
        double height = node.getLayoutBounds().getHeight();
        if (height < LEAST - 0.5) {
            faults.add(height + " high: " + what);
        }
    }

    /** What a node is called in messages. */
    public static String name(Node node) {
        String told = node.getAccessibleText() != null ? node.getAccessibleText()
                : node instanceof Labeled labeled ? labeled.getText() : "";
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId())
                + " \"" + told + "\"";
    }
}
