package fi.luotsi.work;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.SavedView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The views of the list of students that a store keeps, each under a name of its own whatever its case. */
public final class SavedViews {

    private static final String VIEW = SavedView.SETTING + ".";
    private static final String LAST = SavedView.SETTING + "-last";

    private final Keep keep;

    public SavedViews(Keep keep) {
        this.keep = keep;
    }

    /** All of them, by name. */
    public List<SavedView> list() {
        return byKey().values().stream()
                .sorted(Comparator.comparing(SavedView::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /** The view that was used last, null = none or one that has been deleted. */
    public @Nullable SavedView last() {
        String name = keep.settings().getOrDefault(LAST, "");
        String key = name.isEmpty() ? null : key(name);
        return key == null ? null : byKey().get(key);
    }

    /** Remembers durably which view is in use; "" = none. */
    public void last(String name) {
        if (!keep.settings().getOrDefault(LAST, "").equals(name)) {
            keep.setting(LAST, name);
        }
    }

    /** Keeps a view durably; one of the same name is replaced. */
    public void save(SavedView view) {
        String key = key(view.name());
        keep.setting(key == null ? free() : key, view.write());
    }

    /** Gives a view another name, durably; nothing happens when there is none, or another one has that name. */
    public void rename(String name, String other) {
        String key = key(name);
        String taken = key(other);
        SavedView view = key == null ? null : byKey().get(key);
        if (view != null && !other.isBlank() && (taken == null || taken.equals(key))) {
            keep.setting(key, view.named(other.strip()).write());
        }
    }

    /** Forgets a view durably; nothing happens when there is none of that name. */
    public void delete(String name) {
        String key = key(name);
        if (key != null) {
            keep.setting(key, "");
        }
    }

    private @Nullable String key(String name) {
        for (Map.Entry<String, SavedView> one : byKey().entrySet()) {
            if (one.getValue().name().equalsIgnoreCase(name.strip())) {
                return one.getKey();
            }
        }
        return null;
    }

    private Map<String, SavedView> byKey() {
        Map<String, SavedView> found = new TreeMap<>();
        keep.settings().forEach((key, text) -> {
            SavedView view = key.startsWith(VIEW) ? SavedView.read(text) : null;
            if (view != null) {
                found.put(key, view);
            }
        });
        return found;
    }

    private String free() {
        List<String> taken = new ArrayList<>(byKey().keySet());
        int number = 1;
        while (taken.contains(VIEW + number)) {
            number++;
        }
        return VIEW + number;
    }
}
