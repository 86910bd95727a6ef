package fi.luotsi.desktop.frame;

import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.help.HelpPage;
import fi.luotsi.desktop.help.HelpSpace;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.FlagCard;
import fi.luotsi.desktop.part.Overlay;
import fi.luotsi.desktop.part.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The layout of the frame: navigation left, header above, the screen in the middle, status below, floating things on top. */
final class FrameView extends StackPane implements Dialogs {

    private static final double NARROW = 1100;
    private static final int LARGE_TEXT = 150;

    private final FrameScreen deeds;
    private final FrameModel model;
    private final Looks looks;
    private final Background background;
    private final Say say;
    private final String storeName;
    private final boolean practice;
    private final Tour tour;
    private final StackPane content = new StackPane();
    private final HelpSpace help;
    private final ChangeListener<@Nullable Node> reading = (property, old, now) -> read(now);
    private HelpPage here = HelpPage.OVERVIEW;
    private final ChangeListener<@Nullable Screen> screenChanged = (property, old, now) -> front(now);
    private final ChangeListener<Boolean> lettersChanged = (property, old, now) -> keys();
    /** What the parts made by {@link #build} listen to. */
    private final List<Subscription> followed = new ArrayList<>();
    private Overlay overlay = new Overlay();
    private @Nullable Header header;
    private @Nullable StatusBar status;
    private @Nullable TourBand guide;

    FrameView(FrameScreen deeds, FrameModel model, Looks looks, Background background, Texts texts, String storeName,
            boolean practice, Tour tour) {
        this.deeds = deeds;
        this.tour = tour;
        this.model = model;
        this.looks = looks;
        this.background = background;
        this.say = new Say(texts, looks.language());
        this.storeName = storeName;
        this.practice = practice;
        getStyleClass().add("lu-frame");
        content.getStyleClass().add("lu-screen");
        content.setMinSize(0, 0);
        help = new HelpSpace(content, () -> looks.language().get(), this::aboveHelp);
        sceneProperty().subscribe((old, now) -> {
            if (old != null) {
                old.focusOwnerProperty().removeListener(reading);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(reading);
            }
        });
        model.narrow.bind(Bindings.createBooleanBinding(
                () -> looks.theme().get().textPercent() >= LARGE_TEXT || (getWidth() > 0 && getWidth() < NARROW),
                widthProperty(), looks.theme()));
        model.screen.addListener(screenChanged);
        looks.habits().letters().addListener(lettersChanged);
        addEventFilter(KeyEvent.KEY_PRESSED, new FrameKeys(deeds, this, looks)::press);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> read(event.getTarget() instanceof Node node ? node : null));
    }

    /** Makes everything anew in the language in force. */
    void build() {
        release();
        overlay = new Overlay();
        Header top = new Header(model, say, this::openPalette, this::openCalendar);
        StatusBar bottom = new StatusBar(model, background, say, this::openTasks, followed::add);
        TourBand band = new TourBand(tour, deeds, model, say, followed::add);
        header = top;
        status = bottom;
        guide = band;
        help.speak();
        // In the order of reading, which is that of Tab.
        BorderPane middle = new BorderPane();
        middle.setTop(top);
        middle.setCenter(help);
        middle.setBottom(new VBox(NoticeBand.keysMended(model.keysMended, say),
                NoticeBand.readOnly(model.readOnly, say, deeds::lock), band, bottom));
        BorderPane frame = new BorderPane();
        frame.setLeft(new SideNavigation(deeds, model, say, storeName, followed::add));
        frame.setCenter(middle);
        if (practice) {
            Label words = new Label(say.it("practice"));
            StackPane stripes = new StackPane(words);
            stripes.getStyleClass().add("lu-practice");
            frame.setTop(stripes);
        }
        DropLayer drop = new DropLayer(this, say.it("drop"), () -> !overlay.asking(), deeds::bringFiles);
        getChildren().setAll(frame, overlay, drop);
        front(model.screen.get());
    }

    private void release() {
        followed.forEach(Subscription::unsubscribe);
        followed.clear();
    }

    /** Takes every node away. */
    void clear() {
        model.screen.removeListener(screenChanged);
        looks.habits().letters().removeListener(lettersChanged);
        release();
        overlay.close();
        help.close();
        content.getChildren().clear();
        getChildren().clear();
    }

    private void front(@Nullable Screen screen) {
        Node node = screen == null ? new Waiting(model, say, deeds::recompute, followed::add) : screen.view();
        content.getChildren().setAll(node);
        if (screen != null) {
            HelpPage left = here;
            here = deeds.helpPage();
            help.follow(left, here);
        }
        if (header != null) {
            header.show(screen == null ? null : screen.header());
        }
        keys();
    }

    private void keys() {
        Screen screen = model.screen.get();
        if (status != null) {
            boolean told = screen != null && looks.habits().letters().get();
            status.show(told ? screen.keys() : null); // keys that do nothing are not told
        }
    }

    /** What F1 does: opens the page of the screen in front, or closes help when it has the focus. */
    void pressHelp() {
        overlay.close();
        help.press(deeds.helpPage());
    }

    void openHelp(HelpPage page) {
        help.open(page);
    }

    /** Goes on with the guided first run. */
    void openTour() {
        help.close();
        tour.resume();
    }

    private @Nullable Node aboveHelp(HelpPage page) {
        return page != HelpPage.FIRST_STEPS || !tour.offered() || tour.shown().get() ? null
                : Pieces.button(say.it(tour.begun() ? "tour.resume" : "tour.start"), this::openTour, "accent");
    }

    /** A flag counts as read when its open card has the focus or is clicked. */
    private void read(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof FlagCard && node.getStyleClass().contains("lu-flag-open")) {
                tour.did(Tour.Step.FLAG);
            }
        }
    }

    void openPalette() {
        Palette palette = new Palette(
                new Commands(deeds, model, looks, say, this, tour).all(), say, overlay::close);
        overlay.open(palette, Pos.TOP_CENTER, new Insets(em() * 5, em(), em(), em()), true, palette.first());
    }

    /** Opens the list of what runs, waits and was done of late. */
    void openTasks() {
        TaskList tasks = new TaskList(background.tasks(), say, overlay::close);
        overlay.open(tasks, Pos.BOTTOM_LEFT, new Insets(em(), em(), em() * 3, em() * (model.narrow.get() ? 7.5 : 16)), false,
                tasks.first());
    }

    void openCalendar() {
        Calendar calendar = new Calendar(deeds, model, looks.language().get(), say, overlay::close);
        double right = model.narrow.get() ? em() * 2 : em() * 10;
        overlay.open(calendar, Pos.TOP_RIGHT, new Insets(em() * (practice ? 6 : 4.3), right, em(), em()), false,
                calendar.first());
    }

    @Override
    public void ask(Region dialog, Node first, Runnable dismissed) {
        if (getChildren().isEmpty()) {
            dismissed.run(); // locked meanwhile
        } else {
            overlay.ask(dialog, new Insets(em()), first, dismissed);
        }
    }

    @Override
    public void close() {
        overlay.answered();
    }

    @Override
    public @Nullable Window window() {
        return getScene() == null ? null : getScene().getWindow();
    }

    private double em() {
        return looks.theme().get().em();
    }

    /** Whether a dialog waits for an answer. */
    boolean asking() {
        return overlay.asking();
    }

    void nextRegion() {
        Focus.nextRegion(getScene(), regions());
    }

    void go(Places.Place place) {
        overlay.close();
        deeds.go(place);
    }

    private List<Region> regions() {
        BorderPane frame = (BorderPane) getChildren().getFirst();
        return Stream.of((Region) frame.getLeft(), header, content, help.pane(), guide, status)
                .filter(Objects::nonNull).toList();
    }

    /** A column of the given gap class. */
    static VBox column(String gap, Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add(gap);
        return box;
    }
}
