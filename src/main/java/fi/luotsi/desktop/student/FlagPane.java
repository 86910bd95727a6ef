package fi.luotsi.desktop.student;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Marker;
import fi.luotsi.desktop.part.FlagCard;
import fi.luotsi.desktop.part.FlagWords;
import fi.luotsi.desktop.part.Mark;
import fi.luotsi.desktop.part.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The flags of one student as cards, with what was hidden, what was not computed, and what was computed when all is well. */
final class FlagPane extends VBox {

    private static final FlagTexts FLAGS = new FlagTexts();

    private final Texts texts;
    private final Language language;
    private final StudentModel model;
    private final @Nullable Marker marker;
    private final List<FlagCard> cards = new ArrayList<>();
    private int marked = -1;

    /** @param marker null = flags cannot be marked */
    FlagPane(StudentModel model, Texts texts, Language language, @Nullable Marker marker) {
        this.marker = marker;
        this.model = model;
        this.texts = texts;
        this.language = language;
        getStyleClass().add("st-flags");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /** Shows the flags of a student, with the model's card open. */
    void show(StudentCase one) {
        FlagList flags = one.flags();
        boolean writing = getScene() != null && getScene().getFocusOwner() instanceof TextArea area && within(area);
        getChildren().clear();
        cards.clear();
        Label title = new Label(say("flags.title", Format.number(language, flags.open())));
        title.getStyleClass().addAll("lu-section", "lu-nowrap");
        Label hidden = wrapped(hidden(flags), "lu-caption", "lu-muted", "st-hidden-flags");
        HBox.setHgrow(hidden, Priority.ALWAYS);
        HBox top = new HBox(title, hidden);
        top.getStyleClass().add("st-flags-top");
        getChildren().add(top);
        if (flags.cards().stream().noneMatch(Flag::open) && flags.byState() == 0) {
            getChildren().add(allWell(one));
        }
        for (int i = 0; i < flags.cards().size(); i++) {
            int number = i;
            FlagCard card = new FlagCard(
                    words(one, flags.cards().get(i)), model.openFlag().get() == i, () -> toggle(number),
                    marking(one, flags.cards().get(i), number));
            cards.add(card);
            getChildren().add(card);
        }
        if (flags.byState() > 0) {
            String key = one.situation().ended() ? "flags.ended" : "flags.suspended";
            getChildren().add(wrapped(texts.amount(language, key, flags.byState()), "lu-caption", "lu-muted"));
        }
        if (!flags.notComputed().isEmpty()) {
            getChildren().add(wrapped(say("flags.not-computed", reasons(one)), "lu-caption", "lu-muted"));
        }
        String cleared = one.standing().marks().clearedOf(one.student().studyRight()).stream()
                .map(mark -> mark.rule() + " " + FLAGS.deed(language, mark))
                .collect(Collectors.joining(", "));
        if (!cleared.isEmpty()) {
            getChildren().add(wrapped(say("flags.cleared", cleared), "lu-caption", "lu-muted"));
        }
        if (writing && lookup("#mark-reason") instanceof TextArea reason) {
            reason.requestFocus();
            reason.end();
        } else if (marked >= 0) {
            focusCard(marked);
            marked = -1;
        }
    }

    private boolean within(Node node) {
        return node.getParent() != null && (node.getParent() == this || within(node.getParent()));
    }

    private @Nullable Marking marking(StudentCase one, Flag flag, int number) {
        Marker with = marker;
        return with == null ? null : new MarkOne(flag, one.standing().marks().of(flag), model.draft(flag), deed -> {
            marked = number;
            with.run(deed);
        });
    }

    private void toggle(int number) {
        model.toggleFlag(number);
        focusCard(number);
    }

    /** Gives the focus to the card with this number from 0, when there is one. */
    void focusCard(int number) {
        if (number >= 0 && number < cards.size()) {
            cards.get(number).focus();
        }
    }

    private FlagWords words(StudentCase one, Flag flag) {
        return words(one, flag, language);
    }

    /** A flag of this student in words. */
    static FlagWords words(StudentCase one, Flag flag, Language language) {
        String about = one.groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.key().equals(flag.about()))
                .map(PathItem::name)
                .findFirst()
                .orElse(null);
        return new FlagWords(
                flag, about, one.standing().since().get(flag.key()), one.standing().date(),
                one.student().protectedPerson(), one.standing().marks().of(flag), one.standing().limits(),
                one.standing().texts(), language);
    }

    /** {@code E10 sisältää E2 ja E5}; "" when nothing is hidden. */
    String hidden(FlagList flags) {
        return flags.hidden().entrySet().stream()
                .map(entry -> say("flags.hidden", entry.getKey(), list(entry.getValue())))
                .collect(Collectors.joining(" · "));
    }

    private String list(SortedSet<String> ids) {
        if (ids.size() == 1) {
            return ids.first();
        }
        List<String> all = List.copyOf(ids);
        return String.join(", ", all.subList(0, all.size() - 1)) + " " + say("and") + " " + all.getLast();
    }

    private String reasons(StudentCase one) {
        return one.flags().notComputed().entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " ("
                        + one.standing().texts().missing(language, entry.getKey()) + ")")
                .collect(Collectors.joining("; "));
    }

    private HBox allWell(StudentCase one) {
        FlagList flags = one.flags();
        boolean computed = flags.computed() > 0;
        Label said = wrapped(computed
                ? say("flags.none", Format.number(language, flags.computed()), Format.number(language, flags.rules()))
                : say("flags.nothing-computed"));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox box = new HBox(said);
        if (computed) {
            box.getChildren().addFirst(Mark.tick(""));
        }
        box.getStyleClass().add("st-all-well");
        return box;
    }

    private static Label wrapped(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        label.getStyleClass().add("lu-wrap");
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}
