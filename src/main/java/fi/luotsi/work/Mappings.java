package fi.luotsi.work;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.core.mapping.MappingForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The mappings that a store keeps, each under a name of its own; names are compared without regard to case. */
public final class Mappings {

    /** Settings that hold a mapping are named so, followed by a number; an empty one is free. */
    private static final String SETTING = "mapping.";

    private final Keep keep;

    public Mappings(Keep keep) {
        this.keep = keep;
    }

    /** All of them, by name. */
    public List<Mapping> list() {
        return byKey().values().stream().sorted(Comparator.comparing(Mapping::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The mapping of that name, null when there is none. */
    public @Nullable Mapping find(String name) {
        String key = key(name);
        return key == null ? null : byKey().get(key);
    }

    /** Keeps a mapping durably; one of the same name, or another one for the same heading, is replaced. */
    public void save(Mapping mapping) {
        List<String> old = new ArrayList<>();
        byKey().forEach((key, one) -> {
            if (one.name().equalsIgnoreCase(mapping.name()) || one.fingerprint().equals(mapping.fingerprint())) {
                old.add(key);
            }
        });
        String place = old.isEmpty() ? free() : old.getFirst();
        keep.setting(place, MappingForm.write(mapping));
        old.stream().skip(1).forEach(key -> keep.setting(key, ""));
    }

    /**
     * Gives a mapping another name, durably.
     *
     * @return whether it was done: there is such a mapping and the new name is not taken by another one
     */
    public boolean rename(String name, String other) {
        String key = key(name);
        Mapping mapping = key == null ? null : byKey().get(key);
        String taken = key(other);
        if (key == null || mapping == null || other.isBlank() || taken != null && !taken.equals(key)) {
            return false;
        }
        keep.setting(key, MappingForm.write(
                new Mapping(other.strip(), mapping.fingerprint(), mapping.columns(), mapping.dates())));
        return true;
    }

    /** Forgets a mapping durably; nothing happens when there is none of that name. */
    public void delete(String name) {
        String key = key(name);
        if (key != null) {
            keep.setting(key, "");
        }
    }

    private @Nullable String key(String name) {
        for (Map.Entry<String, Mapping> one : byKey().entrySet()) {
            if (one.getValue().name().equalsIgnoreCase(name.strip())) {
                return one.getKey();
            }
        }
        return null;
    }

    private Map<String, Mapping> byKey() {
        Map<String, Mapping> found = new TreeMap<>();
        keep.settings().forEach((key, text) -> {
            Mapping mapping = key.startsWith(SETTING) ? MappingForm.read(text) : null;
            if (mapping != null) {
                found.put(key, mapping);
            }
        });
        return found;
    }

    private String free() {
        Map<String, String> settings = keep.settings();
        int number = 1;
        while (!settings.getOrDefault(SETTING + number, "").isEmpty()) {
            number++;
        }
        return SETTING + number;
    }
}
