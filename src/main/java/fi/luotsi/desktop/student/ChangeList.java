package fi.luotsi.desktop.student;

import fi.luotsi.core.change.Change;
import fi.luotsi.core.change.ChangeTexts;
import fi.luotsi.core.change.Changes;
import fi.luotsi.core.change.FlagChange;
import fi.luotsi.core.change.Kind;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Icon;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Pieces;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What has changed for one student, import by import, the newest first; in the same words as the Changes screen. */
final class ChangeList extends VBox {

    private static final double KIND = 13;

    private final Texts texts;
    private final Language language;
    private final Node first;

    ChangeList(StudentCase one, StudentPast past, Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        getStyleClass().addAll("st-changes", "lu-gap-16");
        List<Changes> all = past.found();
        if (past.stopped()) {
            first = Pieces.button(say("changes.again"), past::again);
            getChildren().addAll(Pieces.text(say("changes.stopped"), "lu-muted"), new FlowPane(first));
        } else if (all == null || all.isEmpty()) {
            first = focusable(Pieces.text(say(all == null ? "changes.waiting" : "changes.one"), "lu-muted"));
            getChildren().add(first);
        } else {
            for (Changes changes : all) {
                ChangeTexts words = new ChangeTexts(
                        one.standing().texts(), one.standing().codes(), changes.to().point().date());
                getChildren().add(between(
                        changes.about(one.student().studyRight()), words, changes == all.getFirst(),
                        changes.from().everybody().contains(one.student().studyRight())));
            }
            first = getChildren().getFirst();
            if (past.more()) {
                getChildren().add(new FlowPane(
                        Pieces.button(say("changes.earlier"), past::earlier, "small", "flat")));
            }
        }
    }

    /** What gets the focus first. */
    Node first() {
        return first;
    }

    private static <N extends Node> N focusable(N node) {
        node.setFocusTraversable(true);
        return node;
    }

    private VBox between(Changes changes, ChangeTexts words, boolean newest, boolean there) {
        String days = say("changes.between", Format.day(changes.from().point().date()),
                Format.day(changes.to().point().date()));
        HBox head = Pieces.row("lu-gap-12", Pieces.label(days, "lu-strong"));
        if (newest) {
            head.getChildren().add(Pieces.label(say("changes.last"), "lu-muted"));
        }
        head.getStyleClass().add("st-change-head");
        VBox box = new VBox(head);
        List<String> heard = new ArrayList<>(List.of(days));
        for (FlagChange flag : changes.appeared()) {
            row(box, heard, Mark.of(flag.flag().severity(), words.severity(language, flag.flag().severity())),
                    words.one(language, true), words.title(language, flag.flag()),
                    flag.flag().rule().id() + " · " + words.appeared(language, flag));
        }
        for (FlagChange flag : changes.cleared()) {
            row(box, heard, Mark.tick(""), words.one(language, false), words.title(language, flag.flag()),
                    flag.flag().rule().id() + " · " + words.cleared(language, flag));
        }
        for (Kind kind : Kind.values()) {
            for (Change change : changes.of(kind)) {
                row(box, heard, Icon.of(icon(kind)), words.one(language, kind), words.what(language, change),
                        words.item(language, change));
            }
        }
        if (changes.nothing()) {
            String none = say(there ? "changes.nothing" : "changes.absent");
            Label label = Pieces.text(none, "lu-muted");
            label.getStyleClass().add("st-change-none");
            box.getChildren().add(label);
            heard.add(none);
        }
        box.getStyleClass().addAll("st-change", "lu-focusable");
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(String.join(". ", heard));
        return box;
    }

    private static void row(
            VBox box, List<String> heard, Node sign, String kind, String what, @Nullable String more) {
        StackPane place = new StackPane(sign);
        place.getStyleClass().add("st-change-sign");
        HBox line = new HBox(place, Pieces.wide(Pieces.text(kind, "lu-muted"), KIND), Pieces.rest(what));
        if (more != null) {
            Label label = Pieces.text(more, "lu-muted");
            label.getStyleClass().add("st-change-more");
            line.getChildren().add(label);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("st-change-line", "lu-gap-8");
        box.getChildren().add(line);
        heard.add(kind + ": " + what + (more == null ? "" : ", " + more));
    }

    private static Feather icon(Kind kind) {
        return switch (kind) {
            case PROGRESS -> Feather.CHEVRONS_UP;
            case MOVED -> Feather.CHEVRON_RIGHT;
            case JOINED -> Feather.PLUS;
            case LEFT, ENDED -> Feather.MINUS;
            case SHRUNK -> Feather.CLIPBOARD;
            case CORRECTION -> Feather.CORNER_UP_LEFT;
            case UPDATE -> Feather.EDIT_3;
        };
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}
