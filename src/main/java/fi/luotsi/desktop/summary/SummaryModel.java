package fi.luotsi.desktop.summary;

import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.words.Language;
import fi.luotsi.work.Standing;
import fi.luotsi.work.WriteSummary;
import fi.luotsi.work.WriteSummary.Form;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** What is chosen on the Summary screen, what of it can be seen already, and how saving went. */
final class SummaryModel {

    /** The languages to choose from, that of the screen first. */
    final List<Language> languages;
    final Map<Language, BooleanProperty> inLanguage = new EnumMap<>(Language.class);
    final Map<Form, BooleanProperty> inForm = new EnumMap<>(Form.class);
    final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.SHARED);
    /** Imports to compare with, newest first; empty when there is none before the one shown. */
    final ObservableList<Import> imports = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Import> comparison = new SimpleObjectProperty<>();
    final ObjectProperty<Lack> lack = new SimpleObjectProperty<>(Lack.NOTHING);
    final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();

    /** The language looked at, null when none is chosen. */
    final ObjectProperty<@Nullable Language> shown = new SimpleObjectProperty<>();
    /** The page looked at, from 0. */
    final IntegerProperty page = new SimpleIntegerProperty();
    /** How sharp the page must be to fill its place, 0 until the place is known. */
    final IntegerProperty dotsPerInch = new SimpleIntegerProperty();
    /** Null while the page is being made. */
    final ObjectProperty<@Nullable Seen> seen = new SimpleObjectProperty<>();
    /** Whether the page could not be made. */
    final BooleanProperty unseen = new SimpleBooleanProperty();

    final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(Outcome.NONE);

    /** An earlier import. */
    record Import(int number, LocalDate date) {}

    /** Why there is nothing to write about. */
    enum Lack {
        NOTHING, DATA, STUDENTS
    }

    /**
     * A page as it will be in the file.
     *
     * @param pages how many pages there are
     * @param hidden how many numbers are hidden from the audience
     */
    record Seen(Language language, int page, int pages, int hidden, Image image) {}

    /** How saving went. */
    enum Result {
        NONE, WRITING, WRITTEN, STOPPED, REFUSED, FAILED
    }

    /** @param files empty unless they were written */
    record Outcome(Result result, @Nullable Path folder, List<Path> files) {
        static final Outcome NONE = new Outcome(Result.NONE, null, List.of());

        static Outcome of(Result result, Path folder) {
            return new Outcome(result, folder, List.of());
        }
    }

    SummaryModel(Language screen) {
        languages = Stream.concat(Stream.of(screen), Stream.of(Language.values())).distinct().toList();
        for (Language language : languages) {
            boolean official = language != Language.EN;
            BooleanProperty ticked = new SimpleBooleanProperty(official || language == screen);
            ticked.subscribe(this::keepShownChosen);
            inLanguage.put(language, ticked);
        }
        for (Form form : Form.values()) {
            inForm.put(form, new SimpleBooleanProperty(form == Form.PDF));
        }
        keepShownChosen();
    }

    /** Chooses as another one does; the import compared with only when it is still there. */
    void like(SummaryModel other) {
        inLanguage.forEach((language, ticked) -> ticked.set(other.chosen().contains(language)));
        inForm.forEach((form, ticked) -> ticked.set(other.forms().contains(form)));
        audience.set(other.audience.get());
        Import against = other.comparison.get();
        if (against != null && imports.contains(against)) {
            comparison.set(against);
        }
        shown.set(other.shown.get());
        page.set(other.page.get());
    }

    /** The languages ticked, that of the screen first. */
    List<Language> chosen() {
        return languages.stream().filter(language -> ticked(inLanguage.get(language))).toList();
    }

    List<Form> forms() {
        return inForm.entrySet().stream().filter(form -> ticked(form.getValue())).map(Map.Entry::getKey).toList();
    }

    private static boolean ticked(@Nullable BooleanProperty property) {
        return property != null && property.get();
    }

    /** How many files would be written. */
    int files() {
        return chosen().size() * forms().size();
    }

    /** The name of the form when there is one only, else "FILES". */
    String kind() {
        List<Form> forms = forms();
        return forms.size() == 1 ? forms.getFirst().name() : "FILES";
    }

    WriteSummary.Choices choices() {
        Import against = comparison.get();
        return new WriteSummary.Choices(
                chosen(), audience.get(), forms(), against == null ? null : against.number());
    }

    /** Takes in how the unit stands; the import chosen for comparison stays when it is still there. */
    void stand(Standing standing) {
        date.set(standing.date());
        lack.set(standing.trend().isEmpty() ? Lack.DATA
                : standing.situations().isEmpty() ? Lack.STUDENTS : Lack.NOTHING);
        List<Import> earlier = new ArrayList<>();
        for (Standing.TrendPoint point : standing.trend().reversed()) {
            earlier.add(new Import(point.snapshot(), point.date()));
        }
        if (!earlier.isEmpty()) {
            earlier.removeFirst();
        }
        Import before = comparison.get();
        if (!imports.equals(earlier)) {
            imports.setAll(earlier);
        }
        comparison.set(before != null && earlier.contains(before) ? before
                : earlier.isEmpty() ? null : earlier.getFirst());
    }

    private void keepShownChosen() {
        List<Language> chosen = chosen();
        Language now = shown.get();
        if (now == null || !chosen.contains(now)) {
            shown.set(chosen.isEmpty() ? null : Objects.requireNonNull(chosen.getFirst()));
        }
    }
}
