package fi.luotsi.desktop;

import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Cures the mouse of JavaFX's headless platform: there every press asks for a popup menu, releases say that the button is
 * down, and Shift and Ctrl are not told. Wraps the dispatcher of a scene.
 */
final class MouseCure implements EventDispatcher {

    private final EventDispatcher inner;
    private boolean shift;
    private boolean control;
    private boolean alt;

    private MouseCure(EventDispatcher inner) {
        this.inner = inner;
    }

    static void apply(Scene scene) {
        if (!"Headless".equals(System.getProperty("glass.platform"))) {
            return; // a real window's mouse is well
        }
        scene.setEventDispatcher(new MouseCure(scene.getEventDispatcher()));
    }

    @Override
    public Event dispatchEvent(Event event, EventDispatchChain chain) {
        if (event instanceof KeyEvent key) {
            track(key);
        }
        return inner.dispatchEvent(event instanceof MouseEvent mouse ? mended(mouse) : event, chain);
    }

    private void track(KeyEvent key) {
        boolean down = key.getEventType() == KeyEvent.KEY_PRESSED;
        if (down || key.getEventType() == KeyEvent.KEY_RELEASED) {
            shift = key.getCode() == KeyCode.SHIFT ? down : shift;
            control = key.getCode() == KeyCode.CONTROL ? down : control;
            alt = key.getCode() == KeyCode.ALT ? down : alt;
        }
    }

    private MouseEvent mended(MouseEvent event) {
        EventType<? extends MouseEvent> type = event.getEventType();
        boolean pressed = type == MouseEvent.MOUSE_PRESSED;
        if (!pressed && type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED) {
            return event;
        }
        MouseButton button = event.getButton();
        return new MouseEvent(
                event.getSource(), event.getTarget(), type, event.getX(), event.getY(), event.getScreenX(),
                event.getScreenY(), button, event.getClickCount(), shift, control, alt, false,
                pressed && button == MouseButton.PRIMARY, pressed && button == MouseButton.MIDDLE,
                pressed && button == MouseButton.SECONDARY, event.isSynthesized(),
                pressed && button == MouseButton.SECONDARY, event.isStillSincePress(), event.getPickResult());
    }
}
