package fi.luotsi.desktop.help;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.Scroll;
import fi.luotsi.desktop.part.Theme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The manual in a pane: a page, its contents, search, and the way back; read by keyboard as well as by mouse. */
final class HelpPane extends VBox {

    private final Texts texts = Texts.beside(HelpPane.class, "Help.properties");
    private final Language language;
    private final HelpBook book;
    private final HelpNodes nodes;
    private final Function<HelpPage, @Nullable Node> above;
    private final Deque<HelpPage> behind = new ArrayDeque<>();
    private final Button back;
    private final TextField search = new TextField();
    private final Scroll scroll = new Scroll(null, "hl-scroll");
    private final VBox content = new VBox();
    private final List<Button> choices = new ArrayList<>();
    private HelpPage page;

    /** @param above what stands above a page, e.g. a button of the tour; null = nothing */
    HelpPane(Language language, HelpPage first, Function<HelpPage, @Nullable Node> above, Runnable close) {
        this.language = language;
        this.page = first;
        this.above = above;
        this.book = new HelpBook(language);
        this.nodes = new HelpNodes(texts, language, this::go);
        back = icon(Feather.ARROW_LEFT, "back", this::back);
        back.setId("help-back");
        Label title = Pieces.label(say("title"), "lu-section");
        Button contents = Pieces.button(say("contents"), this::contents, "small", "flat");
        contents.setId("help-contents");
        Button closing = icon(Feather.X, "close", close);
        closing.setId("help-close");
        HBox top = Pieces.row("lu-gap-8", back, title, Pieces.gap(), contents, closing);
        top.getStyleClass().add("hl-top");
        search.setPromptText(say("search"));
        search.setAccessibleText(say("search"));
        search.setId("help-search");
        search.textProperty().subscribe((old, now) -> find(now));
        HBox field = new HBox(search);
        HBox.setHgrow(search, Priority.ALWAYS);
        field.getStyleClass().add("hl-search");
        content.getStyleClass().add("hl-page");
        scroll.setContent(content);
        scroll.setFocusTraversable(true);
        scroll.setId("help-page");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStylesheets().add(Theme.sheet("help.css"));
        getStyleClass().add("hl-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(say("title"));
        getChildren().addAll(top, field, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, close));
        fill(null);
    }

    HelpPage page() {
        return page;
    }

    /** Gives the focus to the page, where the arrows scroll. */
    void focusPage() {
        scroll.requestFocus();
    }

    /** Opens a page; the way back leads to the one before. */
    void go(HelpPage to) {
        if (to != page) {
            behind.push(page);
        }
        page = to;
        leaveSearch();
        fill(null);
    }

    /** Shows another page in place of this one, e.g. because another screen is in front. */
    void instead(HelpPage other) {
        page = other;
        leaveSearch();
        fill(null);
    }

    private void back() {
        boolean elsewhere = !choices.isEmpty();
        leaveSearch();
        if (!elsewhere && !behind.isEmpty()) {
            page = behind.pop();
        }
        fill(null);
        focusPage();
    }

    private void leaveSearch() {
        choices.clear();
        search.clear();
    }

    private void fill(@Nullable Integer block) {
        choices.clear();
        List<Node> page = nodes.of(book.page(this.page));
        Node first = above.apply(this.page);
        content.getChildren().setAll(page);
        if (first != null) {
            content.getChildren().add(Math.min(1, page.size()), first);
        }
        scroll.setAccessibleText(book.page(this.page).title());
        back.setVisible(!behind.isEmpty());
        top();
        if (block != null && block > 0) {
            into(page.get(block));
        }
    }

    private void top() {
        scroll.setVvalue(0);
    }

    /** Scrolls so that a node stands at the upper edge. */
    private void into(Node node) {
        applyCss();
        layout();
        double height = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            scroll.setVvalue(Math.clamp(node.getBoundsInParent().getMinY() / height, 0, 1));
        }
    }

    private void contents() {
        leaveSearch();
        content.getChildren().setAll(heading(say("contents")));
        for (HelpPage.Part part : HelpPage.Part.values()) {
            content.getChildren().add(Pieces.text(say("part." + part.name()), "lu-strong", "hl-h2"));
            for (HelpPage one : HelpPage.values()) {
                if (one.part() == part) {
                    choice(book.page(one).title(), "", () -> go(one));
                }
            }
        }
        back.setVisible(true);
        top();
        choices.getFirst().requestFocus();
    }

    private void find(String words) {
        if (words.strip().length() < 2) {
            if (!choices.isEmpty()) {
                fill(null);
            }
            return;
        }
        choices.clear();
        List<HelpBook.Hit> hits = book.find(words);
        content.getChildren().setAll(heading(hits.isEmpty() ? say("found.none", words.strip())
                : texts.amount(language, "found", hits.size())));
        for (HelpBook.Hit hit : hits) {
            String name = hit.heading().equals(hit.title()) ? hit.title() : hit.title() + " › " + hit.heading();
            choice(name, hit.words(), () -> {
                go(hit.page());
                fill(hit.block());
                focusPage();
            });
        }
        back.setVisible(true);
        top();
    }

    private Label heading(String words) {
        Label heading = Pieces.text(words, "lu-card-title", "hl-h1");
        heading.setAccessibleRoleDescription(texts.get(language, "heading", 1));
        return heading;
    }

    private void choice(String name, String words, Runnable deed) {
        VBox both = Pieces.column("lu-gap-4", Pieces.text(name, "hl-choice-name"));
        if (!words.isEmpty()) {
            both.getChildren().add(Pieces.text(words, "lu-caption", "lu-muted"));
        }
        Button button = new Button(null, both);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("hl-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        both.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.setAccessibleText(words.isEmpty() ? name : name + ". " + words);
        button.setOnAction(event -> {
            deed.run();
            focusPage();
        });
        choices.add(button);
        content.getChildren().add(button);
    }

    private void key(KeyEvent event, Runnable close) {
        if (event.isShortcutDown() || event.isAltDown()) {
            if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
                search.requestFocus();
                event.consume();
            }
            return;
        }
        boolean typing = focused(search);
        boolean done = true;
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case DOWN -> done = step(1, typing);
            case UP -> done = step(-1, typing);
            case ENTER -> done = typing && first();
            case PAGE_DOWN -> move(0.9);
            case PAGE_UP -> move(-0.9);
            case HOME -> done = !typing && scrollTo(0);
            case END -> done = !typing && scrollTo(1);
            case BACK_SPACE -> {
                done = !typing && back.isVisible();
                if (done) {
                    back();
                }
            }
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private boolean first() {
        if (choices.isEmpty()) {
            return false;
        }
        choices.getFirst().fire();
        return true;
    }

    /** Among choices the arrows go from one to the next; on a page they scroll. */
    private boolean step(int step, boolean typing) {
        if (choices.isEmpty()) {
            if (!typing) {
                move(step * 0.12);
            }
            return !typing;
        }
        int at = -1;
        for (int i = 0; i < choices.size(); i++) {
            at = focused(choices.get(i)) ? i : at;
        }
        int next = at + step;
        if (next < 0) {
            search.requestFocus();
        } else if (next < choices.size()) {
            choices.get(next).requestFocus();
            scroll.reveal(choices.get(next));
        }
        return true;
    }

    private boolean scrollTo(double place) {
        scroll.setVvalue(place);
        return true;
    }

    /** @param share of what is seen at once */
    private void move(double share) {
        double room = scroll.getViewportBounds().getHeight();
        double height = content.getHeight() - room;
        if (height > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + share * room / height, 0, 1));
        }
    }

    private boolean focused(Node node) {
        return getScene() != null && getScene().getFocusOwner() == node;
    }

    private Button icon(Feather icon, String key, Runnable deed) {
        Button button = Pieces.button("", deed, "button-icon", "small", "flat");
        button.setGraphic(Icon.of(icon));
        button.setAccessibleText(say(key));
        return button;
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}
