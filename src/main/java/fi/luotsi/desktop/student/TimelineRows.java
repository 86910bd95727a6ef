package fi.luotsi.desktop.student;

import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the rows of the timeline from the groups: heads with their sums, items, and the folding row. */
final class TimelineRows {

    private final Texts texts;
    private final Language language;
    private final RowWords words;

    TimelineRows(Texts texts, Language language, RowWords words) {
        this.texts = texts;
        this.language = language;
        this.words = words;
    }

    /**
     * @param unfolded whether finished sub-areas are all in sight
     * @param fold folds and unfolds them
     */
    List<TrackRegion> of(List<PathGroup> groups, TimeAxis axis, LocalDate today, boolean unfolded, Runnable fold) {
        List<TrackRegion> rows = new ArrayList<>();
        for (PathGroup group : groups) {
            rows.add(WordsRow.head(axis, title(group.section()), summary(group)));
            for (PathItem item : unfolded ? group.items() : group.kept()) {
                rows.add(new ItemRow(item, axis, today, words));
            }
            if (!group.folded().isEmpty()) {
                rows.add(unfolded
                        ? WordsRow.fold(axis, texts.get(language, "fold.close"), "", fold)
                        : WordsRow.fold(axis, folded(group), texts.get(language, "fold.open"), fold));
            }
        }
        return rows;
    }

    /** {@code 7 muuta osa-aluetta · 20 osp}. */
    String folded(PathGroup group) {
        List<PathItem> folded = group.folded();
        return texts.amount(
                language, "fold.others", folded.size(), words.amount(group.section(), PathGroup.sum(folded)));
    }

    String title(PathItem.Section section) {
        return texts.get(language, "section." + section.name());
    }

    /** {@code 120 osp · arvioitu 50, tunnustettu 3}; sums that would be 0 are left out. */
    String summary(PathGroup group) {
        double sum = group.amount();
        List<String> parts = new ArrayList<>();
        for (ItemState state : List.of(ItemState.ASSESSED, ItemState.RECOGNISED)) {
            double part = group.amountIn(state);
            if (part > 0) {
                parts.add(texts.get(language, "sum." + state.name(), words.short1(part)));
            }
        }
        String whole = group.amountKnown() ? words.amount(group.section(), sum) : texts.get(language, "sum.partly");
        if (parts.isEmpty()) {
            return group.amountKnown()
                    ? whole + " · " + texts.get(language, "sum.ASSESSED", "0")
                    : whole;
        }
        return whole + " · " + String.join(", ", parts);
    }
}
