package fi.luotsi.desktop;

import fi.luotsi.desktop.part.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

/** Draws scenes of any size off the screen into {@code target/pictures}, and finds words that are cut. */
public final class Pictures {

    private Pictures() {}

    /** Draws content at 1280 × 800; gives the scene. */
    public static Scene draw(String name, Theme theme, Callable<? extends Parent> content) {
        return draw(name, theme, 1280, 800, content);
    }

    /** Draws content made on the FX thread into {@code target/pictures/name.png}; gives the scene. */
    public static Scene draw(String name, Theme theme, double width, double height, Callable<? extends Parent> content) {
        return FxTest.on(() -> {
            Scene scene = new Scene(content.call(), width, height);
            theme.dress(scene);
            draw(name, scene);
            return scene;
        });
    }

    /** Draws a scene as it is now. On the FX thread. */
    public static void draw(String name, Scene scene) {
        lay(scene);
        WritableImage image = scene.snapshot(null);
        try {
            Path folder = Files.createDirectories(Path.of("target", "pictures"));
            Files.write(folder.resolve(name + ".png"), Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays a scene out as it will be drawn. On the FX thread. */
    public static void lay(Scene scene) {
        // Several times: the first pass makes the skins, whose children are measured in the second.
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    /** The texts below {@code parent} that are shown cut with an ellipsis. On the FX thread or off the screen. */
    public static List<String> cut(Parent parent) {
        List<String> found = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
                for (Node inner : labeled.getChildrenUnmodifiable()) {
                    if (inner instanceof Text text && !text.getText().equals(labeled.getText())
                            && text.getText().endsWith(labeled.getEllipsisString())) {
                        found.add(labeled.getText());
                    }
                }
            }
            if (node instanceof Parent inner) {
                found.addAll(cut(inner));
            }
        }
        return found;
    }
}
