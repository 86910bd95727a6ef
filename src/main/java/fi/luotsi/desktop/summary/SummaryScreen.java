package fi.luotsi.desktop.summary;
import fi.luotsi.desktop.frame.*;
import javafx.scene.Node;
public final class SummaryScreen implements Screen {
    private final Node v = new javafx.scene.layout.VBox();
    public SummaryScreen(Desk d, FolderChoice a) {}
    public Node view() { return v; }
    public void opened() {}
    public void closed() {}
}
