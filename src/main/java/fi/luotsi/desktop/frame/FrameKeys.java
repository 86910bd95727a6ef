package fi.luotsi.desktop.frame;

import fi.luotsi.desktop.frame.Places.Place;
import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that work on every screen. */
final class FrameKeys {

    private final FrameScreen deeds;
    private final FrameView view;
    private final Looks looks;

    FrameKeys(FrameScreen deeds, FrameView view, Looks looks) {
        this.deeds = deeds;
        this.view = view;
        this.looks = looks;
    }

    void press(KeyEvent event) {
        boolean ctrl = event.isShortcutDown();
        if (view.asking() && !(ctrl && event.getCode() == KeyCode.L)) {
            return; // a question is answered before anything else; only locking goes before it
        }
        if (!looks.habits().letters().get() && letter(event)) {
            event.consume();
            return;
        }
        boolean done;
        if (ctrl && writing(event.getTarget()) && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            done = false; // a field takes back what was written in it
        } else if (ctrl && !event.isAltDown()) {
            done = event.isShiftDown() ? withBoth(event.getCode()) : withCtrl(event.getCode());
        } else if (event.isAltDown() && !ctrl) {
            done = withAlt(event.getCode());
        } else {
            done = alone(event.getCode());
        }
        if (done) {
            event.consume();
        }
    }

    private boolean withBoth(KeyCode code) {
        return switch (code) {
            case Z -> {
                deeds.undo().again();
                yield true;
            }
            case P -> {
                deeds.print();
                yield true;
            }
            case PLUS, EQUALS, MINUS -> withCtrl(code); // signs for which some keyboards need Shift
            default -> false;
        };
    }

    private boolean withCtrl(KeyCode code) {
        switch (code) {
            case K -> view.openPalette();
            case D -> view.openCalendar();
            case J -> view.openTasks();
            case P -> view.go(Place.SUMMARY);
            case Z -> deeds.undo().back();
            case Y -> deeds.undo().again();
            case B -> deeds.toggleRail();
            case H -> deeds.toggleNames();
            case L -> deeds.lock();
            case I -> deeds.bringData();
            case PLUS, ADD, EQUALS -> looks.step(1);
            case MINUS, SUBTRACT -> looks.step(-1);
            case DIGIT1, NUMPAD1 -> view.go(Place.OVERVIEW);
            case DIGIT2, NUMPAD2 -> view.go(Place.STUDENTS);
            case DIGIT3, NUMPAD3 -> view.go(Place.UPCOMING);
            case DIGIT4, NUMPAD4 -> view.go(Place.CHANGES);
            case DIGIT5, NUMPAD5 -> view.go(Place.SUMMARY);
            case DIGIT6, NUMPAD6 -> view.go(Place.DATA);
            case DIGIT7, NUMPAD7 -> view.go(Place.RULES);
            case DIGIT8, NUMPAD8 -> view.go(Place.SETTINGS);
            case DIGIT9, NUMPAD9 -> view.go(Place.LOG);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withAlt(KeyCode code) {
        switch (code) {
            case LEFT -> deeds.back();
            case RIGHT -> deeds.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean alone(KeyCode code) {
        switch (code) {
            case F1 -> view.pressHelp();
            case F6 -> view.nextRegion();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean writing(EventTarget target) {
        return target instanceof TextInputControl;
    }

    /** Whether it is a letter or digit alone, pressed elsewhere than where one writes. */
    private static boolean letter(KeyEvent event) {
        boolean alone = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
        return alone && (event.getCode().isLetterKey() || event.getCode().isDigitKey()) && !writing(event.getTarget());
    }
}
