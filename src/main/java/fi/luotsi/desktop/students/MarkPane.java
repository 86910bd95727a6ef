package fi.luotsi.desktop.students;

import atlantafx.base.theme.Styles;
import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Draft;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.desktop.part.WrongForm;
import fi.luotsi.work.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which flags of the ticked students are marked, and as what; each button says how many. */
final class MarkPane extends VBox {

    private final MarkMany deeds;
    private final Texts texts;
    private final Language language;
    private final Runnable close;
    private Draft draft = new Draft();
    private final VBox below = new VBox();

    /**
     * Flags to choose.
     *
     * @param rule id of their rule, null = all rules
     */
    private record Choice(@Nullable String rule, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** The reason that is being written. */
    Draft draft() {
        return draft;
    }

    /** @param close closes the pane and gives the focus to the table */
    MarkPane(MarkMany deeds, Texts texts, Language language, Runnable close) {
        this.deeds = deeds;
        this.texts = texts;
        this.language = language;
        this.close = close;
        getStyleClass().addAll("lu-gap-8", "sd-mark");
        below.getStyleClass().add("lu-gap-8");
        setId("mark-pane");
    }

    /**
     * Shows the pane's questions and gives the focus to the first.
     *
     * @param chosen rules that the list is narrowed to; just one is chosen at once
     * @param wrong whether to ask at once why they are wrong
     * @param begun what has been written of the reason
     */
    void open(Standing standing, TickedFlags flags, Set<String> chosen, boolean wrong, Draft begun) {
        draft = begun;
        if (flags.all().isEmpty()) {
            Button none = cancel();
            getChildren().setAll(Pieces.row("lu-gap-12", Pieces.label(texts.get(language, "mark.none")), none));
            none.requestFocus();
            return;
        }
        List<Choice> choices = new ArrayList<>();
        List<RuleCard> rules = flags.rules();
        if (rules.size() > 1) {
            choices.add(new Choice(null, count("mark.all", flags.of(null))));
        }
        for (RuleCard card : rules) {
            choices.add(new Choice(card.id(), card.id() + " " + standing.texts().title(language, card) + " · "
                    + Format.number(language, flags.of(card.id()).size())));
        }
        Choice first = choices.stream().filter(one -> chosen.size() == 1 && chosen.contains(one.rule())).findFirst()
                .orElse(choices.getFirst());
        getChildren().setAll(which(standing.date(), flags, choices, first), below);
        show(standing.date(), flags, first.rule());
        if (wrong) {
            ask(standing.date(), flags.of(first.rule()));
        } else {
            focus();
        }
    }

    private Node which(LocalDate today, TickedFlags flags, List<Choice> choices, Choice first) {
        Label name = Pieces.label(texts.get(language, "mark.which"), "lu-strong");
        if (choices.size() == 1) {
            return flow(name, Pieces.text(first.words()));
        }
        ComboBox<Choice> box = new ComboBox<>();
        box.setId("mark-rule");
        box.getItems().setAll(choices);
        box.setValue(first);
        box.setAccessibleText(texts.get(language, "mark.which"));
        box.valueProperty().subscribe(choice -> show(today, flags, choice.rule()));
        return flow(name, box);
    }

    private static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.getStyleClass().add("sd-selection-words");
        return flow;
    }

    private void show(LocalDate today, TickedFlags flags, @Nullable String rule) {
        List<Flag> unseen = flags.unseen(rule);
        Button seen = button("mark-seen", unseen.isEmpty() ? texts.get(language, "mark.seen.all")
                : count("mark.seen", unseen), () -> deeds.seen(unseen));
        seen.getStyleClass().add(Styles.ACCENT);
        seen.setDisable(unseen.isEmpty());
        List<Flag> unmended = flags.unmended(rule);
        Button mended = button("mark-mended", count("mark.mended", unmended), () -> deeds.mended(unmended));
        mended.setDisable(unmended.isEmpty());
        List<Flag> all = flags.of(rule);
        MenuButton postpone = new MenuButton(count("mark.postpone", all));
        postpone.setId("mark-postpone");
        postpone.setMinWidth(USE_PREF_SIZE);
        postpone.getItems().addAll(
                item("week", all, today.plusWeeks(1)), item("weeks", all, today.plusWeeks(2)),
                item("month", all, today.plusMonths(1)));
        Button wrong = button("mark-wrong", texts.amount(language, "mark.wrong", all.size()), () -> {});
        wrong.setOnAction(event -> ask(today, all));
        below.getChildren().setAll(flow(seen, mended, postpone, wrong, cancel()));
    }

    private MenuItem item(String key, List<Flag> flags, LocalDate until) {
        MenuItem item = new MenuItem(texts.get(language, "mark." + key, Format.day(until)));
        item.setId("mark-" + key);
        item.setOnAction(event -> {
            deeds.postpone(flags, until);
            close.run();
        });
        return item;
    }

    private Button button(String id, String words, Runnable deed) {
        Button button = Pieces.button(words, () -> {
            deed.run();
            close.run();
        });
        button.setId(id);
        return button;
    }

    private Button cancel() {
        Button cancel = Pieces.button(texts.get(language, "mark.cancel"), close, "flat");
        cancel.setId("mark-cancel");
        return cancel;
    }

    private void ask(LocalDate today, List<Flag> flags) {
        WrongForm form = new WrongForm(language, today, draft, count("mark.save", flags), (reason, until) -> {
            deeds.wrong(flags, reason, until);
            close.run();
        });
        form.getStyleClass().add("sd-wrong");
        if (form.getChildren().getLast() instanceof HBox buttons) {
            buttons.getChildren().add(cancel());
        }
        below.getChildren().setAll(form);
        form.first().requestFocus();
    }

    /** Gives the focus to the deed, which is one key away after the key that opened the pane. */
    private void focus() {
        Node seen = below.lookup("#mark-seen");
        Node first = seen == null || seen.isDisabled() ? below.lookup("#mark-wrong") : seen;
        if (first != null) {
            first.requestFocus();
        }
    }

    private String count(String key, List<Flag> flags) {
        return texts.amount(language, key, flags.size());
    }
}
