package fi.luotsi.desktop.student;

import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.student.PathItem.Bar;
import fi.luotsi.desktop.student.PathItem.Demo;
import fi.luotsi.desktop.student.PathItem.Section;
import fi.luotsi.desktop.student.PathItem.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a row of the timeline in words: for the line of facts, for screen readers and for the table. */
final class RowWords {

    private final Texts texts;
    private final Language language;
    private final RuleTexts shared;

    RowWords(Texts texts, Language language, RuleTexts shared) {
        this.texts = texts;
        this.language = language;
        this.shared = shared;
    }

    /** Where the item stands; when KOSKI does not tell the result, that is said. */
    String state(PathItem item) {
        if (item.resultUnknown()) {
            return texts.get(language, item.section() == Section.TUVA ? "unknown.tuva"
                    : item.state() == ItemState.AWAITING_ASSESSMENT ? "unknown.demonstrated" : "unknown.acquired");
        }
        return shared.itemState(language, item.state());
    }

    /** {@code 20 osp}, for TUVA {@code 3 vk}; "–" when not known. */
    String amount(PathItem item) {
        Double amount = item.amount();
        return amount == null ? "–" : amount(item.section(), amount);
    }

    String amount(Section section, double amount) {
        return texts.get(language, section == Section.TUVA ? "weeks" : "points", short1(amount));
    }

    /** A number with one decimal only when it needs one. */
    String short1(double number) {
        return number == Math.rint(number) ? Format.number(language, (long) number) : Format.decimal(language, number);
    }

    /** The words that stand in the row instead of bars; null when something is drawn. */
    @Nullable String note(PathItem item) {
        if (item.drawn()) {
            return null;
        }
        if (item.done()) {
            String state = state(item);
            String words = item.settled() == null ? state : state + " " + Format.day(item.settled());
            return item.inPlan() ? words : texts.get(language, "row.only-koski", words);
        }
        return texts.get(language, item.bars().isEmpty() ? "row.undated" : "row.faulty");
    }

    /** Everything the row tells beyond its name and state, one sentence each. */
    List<String> facts(PathItem item) {
        List<String> facts = new ArrayList<>();
        if (item.done() && item.settled() != null) {
            facts.add(texts.get(language, "fact.settled", state(item), Format.day(item.settled())));
        }
        if (item.sent() != null) {
            facts.add(texts.get(language, "fact.sent", Format.day(item.sent())));
        }
        facts.addAll(periods(item));
        facts.addAll(demonstrations(item));
        if (!item.inPlan()) {
            facts.add(texts.get(language, "fact.only-koski"));
        } else if (facts.isEmpty()) {
            facts.add(texts.get(language, "row.undated"));
        }
        return facts;
    }

    List<String> periods(PathItem item) {
        return item.bars().stream().map(this::period).toList();
    }

    List<String> demonstrations(PathItem item) {
        return item.demos().stream().map(demo -> demonstration(item, demo)).toList();
    }

    /** All of it in one text. */
    String accessible(PathItem item) {
        return item.name() + ", " + state(item) + ", " + amount(item) + ". " + String.join(". ", facts(item));
    }

    private String period(Bar bar) {
        StringBuilder text = new StringBuilder(texts.get(language, where(bar.where()), range(bar.start(), bar.end())));
        if (bar.place() != null) {
            text.append(", ").append(bar.place());
        }
        if (!bar.breaks().isEmpty()) {
            text.append(", ").append(texts.get(language, "fact.break", bar.breaks().stream()
                    .map(pause -> range(pause.start(), pause.end())).collect(Collectors.joining(", "))));
        }
        if (bar.faulty()) {
            text.append(", ").append(texts.get(language, "fact.faulty"));
        }
        return text.toString();
    }

    private static String where(Where where) {
        return switch (where) {
            case SCHOOL -> "fact.school";
            case TRAINING_AGREEMENT -> "fact.agreement";
            case APPRENTICESHIP -> "fact.apprenticeship";
        };
    }

    private String demonstration(PathItem item, Demo demo) {
        String range = range(demo.start(), demo.end());
        String text = texts.get(language, demo.assessed() ? "fact.demo-assessed"
                : item.resultUnknown() ? "fact.demo-unknown" : "fact.demo", range);
        return demo.place() == null ? text : text + ", " + demo.place();
    }

    /** {@code 19.10.–30.11.2026}; both years when they differ, one day when it is one. */
    static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return Format.day(from);
        }
        return (from.getYear() == to.getYear() ? Format.shortDay(from) : Format.day(from)) + "–" + Format.day(to);
    }
}
