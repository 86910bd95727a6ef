package fi.luotsi.desktop.changes;

import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.Point;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.DayPicker;
import fi.luotsi.desktop.part.Focused;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.SourceWords;
import fi.luotsi.desktop.part.Theme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The layout of the Changes screen: what is compared, four tiles, then flags on the left and the rest on the right. */
final class ChangesView extends VBox {

    /** Width in em under which the right column goes below the left one. */
    private static final double NARROW = 68;

    private final ChangesDeeds deeds;
    private final Say say;
    private final Language language;
    private final SourceWords sources;
    private final VBox told = new VBox();
    private final Scroll scroll = new Scroll(null, "lu-scroll", "ch-scroll");
    private @Nullable ChangesModel model;
    private @Nullable Node last;
    /** How many rows of a section are in sight, where the user has asked for more. */
    private final Map<String, Integer> unfolded = new HashMap<>();
    private boolean narrow;

    ChangesView(ChangesDeeds deeds, Say say) {
        this.deeds = deeds;
        this.say = say;
        this.language = say.language().getValue();
        this.sources = new SourceWords(language);
        getStylesheets().add(Theme.sheet("changes.css"));
        getStyleClass().add("ch-view");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        told.getStyleClass().add("ch-told-place");
        getChildren().addAll(told, scroll);
        forget();
        waiting();
    }

    /** Lays out anew when there is room for fewer or more columns than before, also because the text has grown. */
    @Override
    protected void layoutChildren() {
        boolean now = getScene() != null && getWidth() > 0 && getWidth() / Theme.em(getScene()).get() < NARROW;
        if (now != narrow) {
            narrow = now;
            build();
        }
        super.layoutChildren();
    }

    /** Gives the focus back to where it was, else to where work begins. */
    void focusFirst() {
        Node before = last;
        if (before != null && before.getScene() == getScene() && getScene() != null) {
            before.requestFocus();
        } else {
            scroll.requestFocus();
        }
    }

    /** Remembers what has the focus, for the way back. */
    void leave() {
        Node owner = Focused.in(this);
        if (owner != null) {
            last = owner;
        }
    }

    Map<String, Integer> unfolded() {
        return Map.copyOf(unfolded);
    }

    /** Shows as many rows of each section as another one did. */
    void unfold(Map<String, Integer> rows) {
        unfolded.putAll(rows);
    }

    /** Shows but the first rows of each section, as something else is compared. */
    void fold() {
        unfolded.clear();
    }

    void show(ChangesModel shown) {
        model = shown;
        last = null;
        build();
        scroll.setVvalue(0);
    }

    /** Says that it is being worked out, until something is shown. */
    void waiting() {
        if (model == null) {
            message(say.it("waiting"), "");
        }
    }

    /** Says that there is nothing to show, because it was stopped or failed. */
    void trouble(boolean stopped) {
        model = null;
        message(say.it(stopped ? "stopped" : "failed"), say.it("unharmed"),
                Pieces.button(say.it("again"), deeds::again));
    }

    private void message(String title, String text, Button... deed) {
        VBox box = Pieces.column("lu-gap-12", Pieces.text(title, "lu-card-title"));
        if (!text.isEmpty()) {
            box.getChildren().add(Pieces.text(text, "lu-muted"));
        }
        if (deed.length > 0) {
            box.getChildren().add(new FlowPane(deed));
        }
        box.getStyleClass().add("ch-message");
        VBox content = new VBox(box);
        content.getStyleClass().add("lu-content");
        scroll.setContent(content);
    }

    private void build() {
        ChangesModel shown = model;
        if (shown == null) {
            return;
        }
        Changes changes = shown.changes();
        if (changes == null) {
            empty(shown);
            return;
        }
        Sections sections = new Sections(changes, shown.texts(), say);
        VBox content = new VBox(top(shown, changes));
        Label day = sinceTold(shown, changes);
        if (day != null) {
            content.getChildren().add(day);
        }
        content.getChildren().add(new ChangeTiles(changes, deeds, say).pane(narrow));
        if (changes.nothing()) {
            content.getChildren().add(nothing(shown, changes));
        } else {
            content.getChildren().add(columns(shown, sections));
        }
        content.getChildren().add(sources(shown, changes));
        content.getStyleClass().addAll("lu-content", "lu-gap-16");
        scroll.setContent(content);
    }

    private void empty(ChangesModel shown) {
        if (shown.choices().isEmpty()) {
            message(say.it("empty.none"), say.it("empty.none.why"),
                    Pieces.button(say.it("empty.bring"), deeds::bring, "accent"));
        } else {
            message(say.it("empty.one", Format.weekday(language, shown.choices().getFirst().point().taken().toLocalDate())),
                    say.it("empty.one.why"), Pieces.button(say.it("empty.bring"), deeds::bring, "accent"));
        }
    }

    private Region top(ChangesModel shown, Changes changes) {
        Point from = changes.from().point();
        Point to = changes.to().point();
        PointBox before = new PointBox(say.it("from"), shown.choices(), shown.choice(from), say,
                point -> deeds.compare(point, to));
        before.setId("from");
        PointBox after = new PointBox(say.it("to"), shown.choices(), shown.choice(to), say,
                point -> deeds.compare(from, point));
        after.setId("to");
        Node[] ends = {
            Pieces.label(say.it("compare"), "lu-muted"), before, since(shown, changes), Icon.of(Feather.ARROW_RIGHT),
            after};
        Button copy = Pieces.button(say.it("copy"), deeds::copy);
        copy.setGraphic(Icon.of(Feather.COPY));
        copy.setId("copy");
        Button save = Pieces.button(say.it("save"), deeds::save);
        save.setGraphic(Icon.of(Feather.UPLOAD));
        save.setId("save");
        copy.setDisable(changes.nothing());
        save.setDisable(changes.nothing());
        HBox export = Pieces.row("lu-gap-8", copy, save);
        if (narrow) {
            FlowPane flow = new FlowPane(ends);
            flow.getStyleClass().add("ch-flow");
            return Pieces.column("lu-gap-8", flow, export);
        }
        return Pieces.row("lu-gap-12", Pieces.row("lu-gap-8", ends), Pieces.gap(), export);
    }

    /** The choice of a day in place of an import. */
    private Button since(ChangesModel shown, Changes changes) {
        Button button = new Button(null, Icon.of(Feather.CALENDAR));
        button.getStyleClass().add("button-icon");
        button.setAccessibleText(say.it("since"));
        button.setTooltip(new Tooltip(say.it("since")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("since");
        button.setOnAction(event -> {
            PopOver popOver = new PopOver();
            LocalDate now = shown.since() == null ? changes.from().point().date() : shown.since();
            DayPicker days = new DayPicker(
                    language, changes.to().point().date(), now, say.it("since.previous"), say.it("since.next"), day -> {
                        popOver.hide();
                        deeds.since(day, changes.to().point());
                    });
            VBox box = Pieces.column("lu-gap-8", Pieces.label(say.it("since.title"), "lu-strong"), days);
            box.getStyleClass().add("ch-since");
            box.getStylesheets().add(Theme.sheet("changes.css")); // a window of its own
            popOver.setContentNode(box);
            popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
            popOver.setAnimated(false);
            popOver.setDetachable(false);
            popOver.setOnShown(shownNow -> days.first().requestFocus());
            popOver.show(button);
        });
        return button;
    }

    /** What the day chosen means: which import was in force on it. */
    private @Nullable Label sinceTold(ChangesModel shown, Changes changes) {
        LocalDate day = shown.since();
        if (day == null) {
            return null;
        }
        Point from = changes.from().point();
        Label told = Pieces.text(from.taken().toLocalDate().isAfter(day)
                ? say.it("since.before", Format.day(day))
                : say.it("since.told", Format.day(day), Format.shortDay(from.taken().toLocalDate()),
                        Format.time(language, from.taken())), "lu-muted");
        told.setId("since-told");
        return told;
    }

    private Region nothing(ChangesModel shown, Changes changes) {
        boolean same = changes.from().point().snapshot() == changes.to().point().snapshot();
        HBox title = Pieces.row("lu-gap-8", Mark.tick(""), Pieces.text(say.it("nothing"), "lu-card-title"));
        VBox box = Pieces.column("lu-gap-8", title, Pieces.text(
                say.it(same ? "nothing.same" : "nothing.why", Format.number(language, changes.unchanged().size()),
                        shown.computed(), shown.rules()), "lu-muted"));
        box.setId("nothing-changed");
        return box;
    }

    private Region columns(ChangesModel shown, Sections sections) {
        VBox left = lists(shown, sections.left());
        VBox right = lists(shown, sections.right());
        if (narrow) {
            return Pieces.column("lu-gap-24", left, right);
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ch-columns");
        for (double share : new double[] {53, 47}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        GridPane.setValignment(left, VPos.TOP);
        GridPane.setValignment(right, VPos.TOP);
        return grid;
    }

    private VBox lists(ChangesModel shown, List<Section> sections) {
        VBox lists = Pieces.column("lu-gap-24");
        for (Section section : sections) {
            if (!section.rows().isEmpty() || "appeared".equals(section.id()) || "cleared".equals(section.id())) {
                int first = "update".equals(section.id()) ? 3 : SectionBox.FIRST;
                lists.getChildren().add(new SectionBox(
                        section, deeds, say, shown.texts(), unfolded.getOrDefault(section.id(), first),
                        rows -> unfolded.put(section.id(), rows)));
            }
        }
        return lists;
    }

    /** Which data were compared: of each source the time before and now. */
    private Label sources(ChangesModel shown, Changes changes) {
        StringBuilder words = new StringBuilder();
        changes.to().sources().forEach(age -> {
            if (age.source().aboutStudents()) {
                String before = changes.from().sources().stream().filter(one -> one.source() == age.source())
                        .map(one -> sources.time(one.taken())).findFirst().orElse(say.it("not-yet"));
                String now = sources.time(age.taken());
                words.append(words.isEmpty() ? "" : " · ").append(sources.name(age.source())).append(' ')
                        .append(before.equals(now) ? say.it("same-file", now) : before + " → " + now);
            }
        });
        words.append(words.isEmpty() ? "" : " · ").append(sources.computed(shown.computed(), shown.rules()));
        return Pieces.text(words.toString(), "lu-caption", "lu-muted");
    }

    /** Tells how a deed went, above the rest, until it is closed. */
    void tell(String role, String words) {
        Label label = Pieces.rest(words);
        Button close = Pieces.button("", this::forget, "button-icon", "small", "flat");
        close.setGraphic(Icon.of(Feather.X));
        close.setAccessibleText(say.it("close"));
        HBox band = new HBox(Icon.of("lu-done".equals(role) ? Feather.CHECK : Feather.ALERT_TRIANGLE), label, close);
        band.getStyleClass().addAll("lu-band", role);
        band.setMinHeight(USE_PREF_SIZE);
        told.getChildren().setAll(band);
        told.setVisible(true);
        told.setManaged(true);
    }

    private void forget() {
        told.getChildren().clear();
        told.setVisible(false);
        told.setManaged(false);
    }
}
