package fi.luotsi.desktop.students;

import fi.luotsi.core.keep.SavedView;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Undo;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.work.SavedViews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** The saved views of a store, as the Students screen uses them. Used on the FX thread; the store is asked off it. */
final class Views {

    private static final SavedView AT_FIRST = new Choices().saved("");

    private final SavedViews kept;
    private final Background background;
    private final Undo undo;
    private final StudentsModel model;
    private final Texts texts;
    private final Language language;
    private final List<SavedView> all = new ArrayList<>();
    private final ReadOnlyIntegerWrapper change = new ReadOnlyIntegerWrapper();

    Views(SavedViews kept, Background background, Undo undo, StudentsModel model, Texts texts, Language language) {
        this.kept = kept;
        this.background = background;
        this.undo = undo;
        this.model = model;
        this.texts = texts;
        this.language = language;
    }

    private record Loaded(List<SavedView> all, @Nullable SavedView last) {}

    /** Reads them; the one used last is taken into use unless somebody looks at something else already. */
    void load() {
        boolean fresh = !model.choices().began();
        background.run(new Background.Line(Job.VIEWS), progress -> new Loaded(kept.list(), kept.last()), loaded -> {
            all.clear();
            all.addAll(loaded.all());
            SavedView last = loaded.last();
            if (fresh && last != null && !model.choices().narrowed()) {
                use(last);
            }
            model.choices().begin();
            changed();
        }, e -> failed(e, "views.unread"));
    }

    /** Changes whenever there are other views, or another one is in use. */
    ReadOnlyIntegerProperty change() {
        return change.getReadOnlyProperty();
    }

    List<SavedView> all() {
        return List.copyOf(all);
    }

    /** The view in use, null = none. */
    @Nullable SavedView current() {
        return find(model.choices().view());
    }

    /** Whether the list is looked at in another way than the view in use says. */
    boolean differs() {
        SavedView view = current();
        return view != null && (model.choices().only() != null || !model.choices().saved(view.name()).equals(view));
    }

    /** The view of that name, whatever its case; null when there is none. */
    @Nullable SavedView find(String name) {
        return all.stream().filter(view -> view.name().equalsIgnoreCase(name.strip())).findFirst().orElse(null);
    }

    /** Takes a view into use. */
    void choose(SavedView view) {
        use(view);
        remember();
    }

    /** Everybody, as at first. */
    void chooseNone() {
        use(AT_FIRST);
        remember();
    }

    private void use(SavedView view) {
        model.choices().view(view.name());
        model.take(view);
        changed();
    }

    private void remember() {
        String name = model.choices().view();
        background.quietly(() -> kept.last(name));
    }

    /** Saves how the list is looked at now; a view of the same name is replaced, and comes back by undoing. */
    void save(String name) {
        SavedView before = find(name);
        SavedView view = model.choices().saved(before == null ? name.strip() : before.name());
        model.choices().view(view.name());
        put(view);
        Runnable save = () -> {
            kept.save(view);
            kept.last(view.name());
        };
        store(save, "views.saved", view, () -> {
            if (before == null) {
                drop(view);
            } else {
                put(before);
            }
        }, () -> {
            if (before == null) {
                kept.delete(view.name());
            } else {
                kept.save(before);
            }
        }, () -> put(view));
    }

    /** @param other not blank, and not the name of another view */
    void rename(SavedView view, String other) {
        SavedView renamed = view.named(other.strip());
        change(view, renamed);
        store(() -> renameKept(view, renamed), "views.renamed", renamed, () -> change(renamed, view),
                () -> renameKept(renamed, view), () -> change(view, renamed));
    }

    private void renameKept(SavedView from, SavedView to) {
        kept.rename(from.name(), to.name());
        kept.last(to.name());
    }

    private void change(SavedView from, SavedView to) {
        all.remove(from);
        model.choices().view(to.name());
        put(to);
    }

    void delete(SavedView view) {
        drop(view);
        store(() -> kept.delete(view.name()), "views.deleted", view, () -> put(view), () -> kept.save(view),
                () -> drop(view));
    }

    private void put(SavedView view) {
        all.removeIf(one -> one.name().equalsIgnoreCase(view.name()));
        all.add(view);
        all.sort(Comparator.comparing(SavedView::name, String.CASE_INSENSITIVE_ORDER));
        changed();
    }

    private void drop(SavedView view) {
        all.remove(view);
        changed();
    }

    /**
     * Does to the store what was done in sight, and keeps the ways back and again.
     *
     * @param deed what is done to the store
     * @param back what takes it back in sight
     * @param backKept what takes it back in the store
     * @param again what does it again in sight
     */
    private void store(Runnable deed, String key, SavedView view, Runnable back, Runnable backKept, Runnable again) {
        write(deed, () -> undo.did(
                texts.get(language, key, view.name()),
                then -> {
                    back.run();
                    write(backKept, then);
                },
                then -> {
                    again.run();
                    write(deed, then);
                }));
    }

    private void write(Runnable deed, Runnable then) {
        background.run(new Background.Line(Job.VIEWS), progress -> {
            deed.run();
            return true;
        }, done -> then.run(), e -> {
            failed(e, "views.unsaved");
            load();
        });
    }

    private void failed(Exception e, String key) {
        System.getLogger(Views.class.getName()).log(System.Logger.Level.ERROR, "views", e);
        model.told().say(texts.get(language, key));
    }

    private void changed() {
        change.set(change.get() + 1);
        model.looked();
    }
}
