package fi.luotsi.core.plan;

import fi.luotsi.core.reference.Reference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in one snapshot, joined and in memory, with the age of each source.
 *
 * <p>A value that never changes. It is a class only because it keeps, beside what it is, what has been worked out of it
 * ({@link #kept}).
 */
public final class Cohort {

    public static final Cohort EMPTY = new Cohort(0, List.of(), List.of(), Reference.NONE);

    private final int snapshot;
    private final List<Student> students;
    private final List<SourceAge> sources;
    private final Reference reference;
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>(4);

    /**
     * A cohort with reference data.
     *
     * @param snapshot running number of the import, 0 = nothing imported yet
     * @param sources one row a source that has been imported; a source that is missing here has never been imported
     * @param reference names of codes, structures, organisations and survey counts that all students share
     */
    public Cohort(int snapshot, List<Student> students, List<SourceAge> sources, Reference reference) {
        this.snapshot = snapshot;
        this.students = List.copyOf(students);
        this.sources = List.copyOf(sources);
        this.reference = reference;
    }

    /** A cohort without reference data. */
    public Cohort(int snapshot, List<Student> students, List<SourceAge> sources) {
        this(snapshot, students, sources, Reference.NONE);
    }

    /** Running number of the import, 0 = nothing imported yet. */
    public int snapshot() {
        return snapshot;
    }

    public List<Student> students() {
        return students;
    }

    /** One row a source that has been imported; a source that is missing here has never been imported. */
    public List<SourceAge> sources() {
        return sources;
    }

    /** Names of codes, structures, organisations and survey counts that all students share. */
    public Reference reference() {
        return reference;
    }

    /**
     * What {@code make} works out of this cohort: made when it is first asked for and kept, one of each kind. It must
     * depend on the cohort alone and never change; two threads may make it twice.
     */
    public <T> T kept(Class<T> kind, Function<Cohort, T> make) {
        Object known = kept.get(kind);
        if (known != null) {
            return kind.cast(known);
        }
        T made = make.apply(this);
        kept.put(kind, made);
        return made;
    }

    /** Whether any source has been able to tell who has a plan: eHOKS, or a table with a column on plans. */
    public boolean plansTold() {
        return has(Source.EHOKS) || (has(Source.TABLE) && students.stream().anyMatch(
                student -> student.joined().listed() != null && student.joined().listed().tellsOfPlan()));
    }

    /** Whether any source has been able to tell of study rights: KOSKI, its reports, or the provider's own table. */
    public boolean rightsTold() {
        return has(Source.KOSKI) || has(Source.KOSKI_REPORT) || (has(Source.TABLE) && students.stream().anyMatch(
                student -> student.joined().rightFrom() == Source.TABLE));
    }

    /** Whether any source has been able to tell results by unit; KOSKI's reports are not. */
    public boolean resultsTold() {
        return has(Source.KOSKI) || students.stream().anyMatch(Student::resultsTold);
    }

    /** Whether the provider's own table has told agreement numbers: somebody in it has one. */
    public boolean agreementsTold() {
        return has(Source.TABLE) && students.stream().anyMatch(
                student -> student.joined().listed() != null && !student.joined().listed().agreements().isEmpty());
    }

    /** Whether one of KOSKI's reports has told days of the student year of somebody. */
    public boolean studentYearsTold() {
        if (has(Source.KOSKI_REPORT)) {
            for (Student student : students) {
                if (student.studentYears() != null) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean has(Source source) {
        return age(source) != null;
    }

    public @Nullable SourceAge age(Source source) {
        for (SourceAge age : sources) {
            if (age.source() == source) {
                return age;
            }
        }
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Cohort c && snapshot == c.snapshot && students.equals(c.students)
                && sources.equals(c.sources) && reference.equals(c.reference));
    }

    @Override
    public int hashCode() {
        return 31 * snapshot + students.hashCode();
    }

    @Override
    public String toString() {
        return "Cohort[" + snapshot + ", " + students + ", " + sources + ", " + reference + "]";
    }
}
