package fi.luotsi.work;

import fi.luotsi.core.keep.Held;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.LoggedUse;
import fi.luotsi.core.keep.Mark;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Quarantined;
import fi.luotsi.core.keep.SavedView;
import fi.luotsi.core.keep.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a store holds about one person, for a person who asks for it.
 *
 * @param persons the ids under which the person is known
 * @param documents plans, study rights and rows of lists, in all their versions
 * @param quarantine rows left out of imports that name one of the ids
 * @param marks what has been done with the person's flags
 * @param views saved views that name the person, by oid or last name
 * @param log who has looked at the person's data, changed or given them out
 */
public record PersonData(
        Persons persons, List<Held> documents, List<Quarantined> quarantine, List<Mark> marks,
        List<String> views, List<LoggedUse> log) {

    /**
     * Gathers it, and notes in the log that it was given out.
     *
     * @param oid of the person, or of one study right: then that right alone
     * @return null when the store knows nobody by it
     */
    public static @Nullable PersonData of(Keep keep, String oid) {
        Persons persons = new Purge(keep).person(oid);
        List<Held> documents = keep.held(persons);
        List<Quarantined> quarantine = keep.quarantine().stream()
                .filter(row -> row.row().cells().stream().anyMatch(cell -> cell.contains(oid) || persons.in(cell))).toList();
        if (documents.isEmpty() && quarantine.isEmpty()) {
            return null;
        }
        persons.studyRights().stream().sorted().forEach(right ->
                keep.uses().add(new Use(Use.What.PERSON, right, "")));
        return new PersonData(
                persons, documents, quarantine,
                keep.marks().stream().filter(mark -> persons.studyRights().contains(mark.studyRight())).toList(),
                views(keep, persons, documents),
                new TreeSet<>(persons.studyRights()).stream()
                        .flatMap(right -> keep.uses().about(right).stream()).toList());
    }

    private static List<String> views(Keep keep, Persons persons, List<Held> documents) {
        Set<String> names = new HashSet<>();
        for (Held held : documents) {
            String name = Held.lastName(held.document());
            if (name != null && !name.isBlank()) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        return keep.settings().entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(SavedView.SETTING))
                .map(Map.Entry::getValue)
                .filter(view -> persons.in(view) || names.stream().anyMatch(view.toLowerCase(Locale.ROOT)::contains))
                .toList();
    }
}
