package fi.luotsi.core.plan;

import fi.luotsi.core.reference.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins plans, study rights, reports, tables and roster rows into students: by study right first, then by learner,
 * never by name (ehoks.md section 8).
 */
public final class Joining {

    private final Material material;
    private final List<SourceAge> sources;
    private final Set<String> left;
    private final Map<String, Gathered> byRight = new TreeMap<>();
    private final Map<String, ListedStudent> listedByLearner = new HashMap<>();
    private final Persons persons = new Persons();
    private final Placing placing;
    private final RightOf rightOf;

    private Joining(Material material, List<SourceAge> sources, Set<String> left, Reference reference) {
        this.material = material;
        this.sources = sources;
        this.left = left;
        placing = new Placing(material.placements, material.oldPlacements);
        rightOf = new RightOf(reference);
    }

    /**
     * The cohort of one snapshot.
     *
     * @param left study rights that the newest file of their source no longer had
     */
    public static Cohort cohort(
            int snapshot, Material material, List<SourceAge> sources, Set<String> left, Reference reference) {
        Joining joining = new Joining(material, sources, left, reference);
        joining.gather();
        joining.identify();
        return new Cohort(snapshot, joining.students(), sources, reference);
    }

    /**
     * What there is to join.
     *
     * @param plans all plans known, archived ones too
     * @param rights all study rights known, one a study-right oid
     * @param placements all roster rows known
     * @param oldPlacements those roster rows that the latest roster no longer had
     */
    public record Material(
            Collection<Plan> plans, Collection<StudyRight> rights, Collection<Placement> placements,
            Collection<ReportedRight> reported, Collection<ListedStudent> listed, Set<Placement> oldPlacements) {

        /** With roster rows that all are in the latest roster. */
        public Material(
                Collection<Plan> plans, Collection<StudyRight> rights, Collection<Placement> placements,
                Collection<ReportedRight> reported, Collection<ListedStudent> listed) {
            this(plans, rights, placements, reported, listed, Set.of());
        }

        /** Plans, rights and roster rows alone. */
        public Material(Collection<Plan> plans, Collection<StudyRight> rights, Collection<Placement> placements) {
            this(plans, rights, placements, List.of(), List.of());
        }
    }

    private Gathered of(String studyRight) {
        return byRight.computeIfAbsent(studyRight, Gathered::new);
    }

    private void gather() {
        material.rights.forEach(right -> of(right.oid()).right(right));
        material.reported.forEach(report -> of(report.right().oid()).reports.add(report));
        for (Plan plan : material.plans) {
            if (plan.archived() == null) {
                of(plan.studyRight()).plans.add(plan);
            }
        }
        for (Placement placement : material.placements) {
            if (placement.studyRight() != null) {
                of(placement.studyRight()).placements.add(placement);
            }
        }
        for (ListedStudent row : material.listed) {
            if (row.studyRight() != null) {
                of(row.studyRight()).listed = row;
            } else if (row.learner() != null) {
                listedByLearner.put(row.learner(), row);
            }
        }
    }

    /** Tells first which ids are one person's, then what is known of the person. */
    private void identify() {
        Map<String, String> idOf = new HashMap<>();
        for (Gathered one : byRight.values()) {
            Set<String> ids = one.ids();
            persons.same(ids);
            ids.stream().findFirst().ifPresent(id -> idOf.put(one.oid, id));
        }
        persons.close();
        idOf.forEach((oid, id) -> persons.right(id, oid));
        for (Gathered one : byRight.values()) {
            if (one.koski != null && one.koski.learner() != null && idOf.containsKey(one.oid)) {
                persons.known(idOf.get(one.oid), one.koski.learner());
            }
        }
        for (Gathered one : byRight.values()) {
            for (ReportedRight report : MergedReports.newestFirst(one.reports)) {
                if (report.right().learner() != null && idOf.containsKey(one.oid)) {
                    persons.known(idOf.get(one.oid), report.right().learner());
                }
            }
        }
    }

    private List<Student> students() {
        boolean ehoks = !material.plans.isEmpty() || has(Source.EHOKS);
        MissingPlan.Judge judge = new MissingPlan.Judge(
                ehoks, !material.listed.isEmpty() || has(Source.TABLE),
                material.listed.stream().anyMatch(ListedStudent::tellsOfPlan));
        List<Student> students = new ArrayList<>(byRight.size());
        for (Gathered one : byRight.values()) {
            Person person = person(one);
            ListedStudent byLearner = one.listed == null ? listed(person) : null;
            boolean ambiguous = byLearner != null && person.rights().size() > 1;
            ListedStudent row = one.listed == null && !ambiguous ? byLearner : one.listed;
            students.add(student(one, person, row, ambiguous, judge));
        }
        return students;
    }

    private Student student(
            Gathered one, Person person, @Nullable ListedStudent row, boolean ambiguous, MissingPlan.Judge judge) {
        List<Plan> plans = newestFirst(one.plans);
        Source planFrom = Source.EHOKS;
        Plan listedPlan = judge.ehoks() || row == null ? null : ListedPlans.of(one.oid, row);
        if (listedPlan != null) {
            plans = List.of(listedPlan);
            planFrom = Source.TABLE;
        }
        if (person.protectedPerson()) {
            plans = plans.stream().map(HiddenPlaces::of).toList();
        }
        boolean none = plans.isEmpty();
        List<Placement> rows = placing.rows(one.placements, person);
        StudyRight right = rightOf.first(one, row);
        Source rightFrom = right == null ? null
                : one.koski != null ? Source.KOSKI : one.reports.isEmpty() ? Source.TABLE : Source.KOSKI_REPORT;
        return new Student(
                one.oid, none ? null : plans.getFirst(), none ? List.of() : plans.subList(1, plans.size()),
                Known.of(right), Known.of(rows.isEmpty() ? null : rows.getFirst()), !left.contains(one.oid),
                new Joined(
                        rightFrom, none ? null : planFrom, person, none ? judge.of(row, ambiguous) : null,
                        MergedReports.newestFirst(one.reports), others(one, person), row, rows));
    }

    /** The person's other rights by KOSKI and its reports; a table's row may be about any of them. */
    private List<StudyRight> others(Gathered one, Person person) {
        List<StudyRight> others = new ArrayList<>();
        for (String oid : person.rights()) {
            Gathered other = oid.equals(one.oid) ? null : byRight.get(oid);
            StudyRight right = other == null ? null : rightOf.first(other, other.listed);
            if (right != null) {
                others.add(right);
            }
        }
        return others;
    }

    private boolean has(Source source) {
        return sources.stream().anyMatch(age -> age.source() == source);
    }

    private Person person(Gathered one) {
        return one.ids().stream().findFirst().map(persons::of)
                .orElseGet(() -> Person.of(one.oid, one.koski == null ? null : one.koski.learner(), null));
    }

    private @Nullable ListedStudent listed(Person person) {
        for (String id : person.ids()) {
            ListedStudent row = listedByLearner.get(id);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** The plan updated last is followed; of two updated on the same day the higher id, else the later in the file. */
    private static List<Plan> newestFirst(List<Plan> plans) {
        if (plans.size() < 2) {
            return plans;
        }
        List<Plan> laterFirst = new ArrayList<>(plans).reversed();
        List<Plan> sorted = new ArrayList<>(laterFirst);
        sorted.sort(Comparator.comparing((Plan plan) -> plan.lastUpdate() == null ? LocalDate.MIN : plan.lastUpdate())
                .thenComparing(plan -> plan.id() == null ? Long.MIN_VALUE : plan.id())
                .reversed());
        return sorted;
    }
}
