package fi.luotsi.core.plan;

import fi.luotsi.core.reference.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in one snapshot, joined and in memory, with the age of each source.
 *
 * @param snapshot running number of the import, 0 = nothing imported yet
 * @param sources one row a source that has been imported; a source that is missing here has never been imported
 * @param reference names of codes, structures, organisations and survey counts that all students share
 */
public record Cohort(int snapshot, List<Student> students, List<SourceAge> sources, Reference reference) {

    public static final Cohort EMPTY = new Cohort(0, List.of(), List.of(), Reference.NONE);

    /** A cohort without reference data. */
    public Cohort(int snapshot, List<Student> students, List<SourceAge> sources) {
        this(snapshot, students, sources, Reference.NONE);
    }

    public Cohort {
        students = List.copyOf(students);
        sources = List.copyOf(sources);
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
}
