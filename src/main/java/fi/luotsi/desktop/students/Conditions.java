package fi.luotsi.desktop.students;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The conditions in force in words, each with the way to take it away. */
final class Conditions {

    /** More values than this of one facet are told as a number. */
    private static final int NAMED = 3;

    private final StudentsModel model;
    private final Texts texts;
    private final Language language;

    /** One condition. */
    record Condition(String words, Runnable remove) {}

    Conditions(StudentsModel model, Texts texts, Language language) {
        this.model = model;
        this.texts = texts;
        this.language = language;
    }

    List<Condition> list(StudentRows rows) {
        Choices choices = model.choices();
        List<Condition> list = new ArrayList<>();
        Choices.Only only = choices.only();
        if (only != null) {
            list.add(new Condition(only.why(), () -> {
                choices.only(null);
                model.narrow();
            }));
        }
        if (!choices.search().isBlank()) {
            list.add(new Condition(texts.get(language, "chip.search", choices.search().strip()), () -> {
                choices.search("");
                model.narrow();
            }));
        }
        for (Facet facet : Facet.values()) {
            Set<String> chosen = choices.chosen(facet);
            if (!chosen.isEmpty()) {
                list.add(new Condition(words(rows, facet, chosen), () -> {
                    chosen.clear();
                    model.narrow();
                }));
            }
        }
        return list;
    }

    private String words(StudentRows rows, Facet facet, Set<String> chosen) {
        List<String> labels = rows.values(facet).stream()
                .filter(value -> chosen.contains(value.key()))
                .map(FacetValue::label)
                .toList();
        String name = texts.get(language, "facet." + facet.name());
        if (labels.size() > NAMED) {
            return texts.get(language, "chip.many", name, Format.number(language, labels.size()));
        }
        StringBuilder text = new StringBuilder(labels.getFirst());
        for (int i = 1; i < labels.size(); i++) {
            // Severities are words, the rest are names.
            String label = facet == Facet.WORST ? labels.get(i).toLowerCase(Locale.ROOT) : labels.get(i);
            text.append(i == labels.size() - 1 ? texts.get(language, "chip.or", label) : ", " + label);
        }
        boolean plain = !chosen.contains(Facet.UNKNOWN);
        return plain ? text.toString() : texts.get(language, "chip.named", name, text);
    }
}
