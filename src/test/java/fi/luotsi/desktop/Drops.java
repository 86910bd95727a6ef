package fi.luotsi.desktop;

import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/** Drags files over a window and drops them there, which the headless platform's robot cannot do. On the FX thread. */
public final class Drops {

    private Drops() {}

    /** Files hover over a node; gives whether they may be dropped there. */
    public static boolean hover(Node node, List<Path> files) {
        return send(node, DragEvent.DRAG_OVER, files).isAccepted();
    }

    /** Files are dropped onto a node; gives whether they were taken. */
    public static boolean drop(Node node, List<Path> files) {
        return send(node, DragEvent.DRAG_DROPPED, files).isDropCompleted();
    }

    /** Files that hovered go away without being dropped. */
    public static void leave(Node node) {
        send(node, DragEvent.DRAG_EXITED, List.of());
    }

    private static DragEvent send(Node node, EventType<DragEvent> type, List<Path> files) {
        DragEvent[] seen = new DragEvent[1];
        javafx.event.EventHandler<DragEvent> look = event -> seen[0] = event;
        node.addEventFilter(type, look); // what is dispatched is a copy
        DragEvent event = new DragEvent(
                null, node, type, board(files), 10, 10, 10, 10, TransferMode.COPY, null, node,
                new PickResult(node, 10, 10));
        Event.fireEvent(node, event);
        node.removeEventFilter(type, look);
        return seen[0];
    }

    private static Dragboard board(List<Path> files) {
        try {
            Constructor<Dragboard> make = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            make.setAccessible(true);
            Dragboard board = make.newInstance(clipboard());
            if (!files.isEmpty()) {
                List<File> plain = files.stream().map(Path::toFile).toList();
                board.setContent(Map.of(DataFormat.FILES, plain));
            }
            return board;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clipboard in memory that files may be copied from. */
    private static TKClipboard clipboard() {
        TKClipboard inMemory = Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                Drops.class.getClassLoader(), new Class<?>[] {TKClipboard.class},
                (proxy, method, words) -> method.getName().equals("getTransferModes")
                        ? EnumSet.of(TransferMode.COPY) : method.invoke(inMemory, words));
    }
}
