package fi.luotsi.desktop.students;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.work.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a standing; off the FX thread, since it may take seconds for a whole provider. */
final class RowMaker {

    private static final int TELL_EVERY = 256;

    private final Standing standing;
    private final Texts texts;
    private final Language language;
    private final RowWords words;

    RowMaker(Standing standing, Texts texts, Language language) {
        this.standing = standing;
        this.texts = texts;
        this.language = language;
        this.words = new RowWords(standing, texts, language);
    }

    /** All rows, the heaviest flags first. */
    StudentRows make(Progress progress) {
        List<Situation> situations = standing.situations();
        Map<String, Integer> doubtful = standing.run().doubtful();
        List<RowDraft> drafts = new ArrayList<>(situations.size());
        for (int i = 0; i < situations.size(); i++) {
            if (i % TELL_EVERY == 0) {
                progress.check();
                progress.at("", i, situations.size());
            }
            // A situation is for one thread; the standing's own ones belong to the screens.
            Situation situation = situations.get(i).stopping(situations.get(i).stops());
            Student student = situation.student();
            drafts.add(new RowDraft(
                    situation,
                    standing.openOf(student.studyRight()), doubtful.getOrDefault(student.studyRight(), 0), words));
        }
        Map<Column, Ranks> ranks = new EnumMap<>(Column.class);
        for (Column column : RowDraft.alphabetic()) {
            ranks.put(column, new Ranks(language, drafts.stream().map(draft -> draft.words(column)).toList()));
        }
        Map<Facet, Map<String, Integer>> numbers = new EnumMap<>(Facet.class);
        List<List<FacetValue>> values = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<FacetValue> list = values(facet, drafts);
            Map<String, Integer> places = new HashMap<>();
            list.forEach(value -> places.put(value.key(), places.size()));
            values.add(list);
            numbers.put(facet, places);
        }
        List<StudentRow> rows = new ArrayList<>(drafts.size());
        Terms terms = new Terms(standing.codes(), language);
        drafts.forEach(draft -> rows.add(draft.row(ranks, numbers, terms)));
        rows.sort(StudentRow.worstFirst());
        return new StudentRows(
                standing.date(), List.copyOf(rows), values, terms.all(), standing.run().computed(), standing.run().rules().size(),
                standing.cohort().snapshot() > 0);
    }

    private List<FacetValue> values(Facet facet, List<RowDraft> drafts) {
        Map<String, Integer> totals = new TreeMap<>();
        Map<String, String> labels = new HashMap<>();
        fixed(facet).forEach(key -> totals.put(key, 0));
        for (RowDraft draft : drafts) {
            for (String key : draft.values(facet)) {
                totals.merge(key, 1, Integer::sum);
                if (facet == Facet.QUALIFICATION) {
                    labels.putIfAbsent(key, draft.words(Column.QUALIFICATION));
                }
            }
        }
        List<FacetValue> list = new ArrayList<>();
        totals.forEach((key, total) -> list.add(new FacetValue(
                key, label(facet, key, labels), severity(facet, key), total)));
        list.sort(order(facet, list));
        return list;
    }

    /** Values that are there even when nobody has them. */
    private List<String> fixed(Facet facet) {
        return switch (facet) {
            case WORST -> List.of(Severity.CRITICAL.name(), Severity.SERIOUS.name(), Severity.NOTICE.name(),
                    Facet.NO_FLAGS);
            case RULE -> standing.run().rules().stream().map(RuleCard::id).toList();
            case PHASE -> standing.run().rules().stream().map(card -> card.phase().name()).distinct().toList();
            case UNIT, QUALIFICATION, GROUP -> List.of();
        };
    }

    private String label(Facet facet, String key, Map<String, String> labels) {
        if (key.equals(Facet.UNKNOWN)) {
            return texts.get(language, "facet.unknown");
        }
        return switch (facet) {
            case WORST -> key.equals(Facet.NO_FLAGS) ? texts.get(language, "facet.no-flags")
                    : standing.texts().severity(language, Severity.valueOf(key));
            case RULE -> standing.run().rules().stream().filter(card -> card.id().equals(key)).findFirst()
                    .map(card -> key + " " + standing.texts().title(language, card)).orElse(key);
            case PHASE -> standing.texts().phase(language, RuleCard.Phase.valueOf(key));
            case QUALIFICATION -> labels.getOrDefault(key, key);
            case UNIT, GROUP -> key;
        };
    }

    private static @Nullable Severity severity(Facet facet, String key) {
        return facet == Facet.WORST && !key.equals(Facet.NO_FLAGS) ? Severity.valueOf(key) : null;
    }

    private Comparator<FacetValue> order(Facet facet, List<FacetValue> list) {
        Comparator<FacetValue> unknownLast = Comparator.comparing(value -> value.key().equals(Facet.UNKNOWN));
        Ranks alphabet = new Ranks(language, list.stream().map(FacetValue::label).toList());
        Comparator<FacetValue> byLabel = Comparator.comparingInt(value -> alphabet.of(value.label()));
        return unknownLast.thenComparing(switch (facet) {
            case WORST -> Comparator.comparing((FacetValue value) -> value.severity() == null ? 0
                    : value.severity().level()).reversed();
            case PHASE -> Comparator.comparing(value -> RuleCard.Phase.valueOf(value.key()));
            default -> facet.ordered() ? byLabel
                    : Comparator.comparing(FacetValue::total).reversed().thenComparing(byLabel);
        });
    }
}
