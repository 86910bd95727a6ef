package fi.luotsi.core.plan;

import fi.luotsi.core.reference.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins plans, study rights and roster rows into students: by study right first, then by learner, never by name
 * (ehoks.md section 8).
 */
public final class Joining {

    private Joining() {}

    /**
     * The cohort of one snapshot.
     *
     * @param left study rights that the newest file of their source no longer had
     */
    public static Cohort cohort(
            int snapshot, Material material, List<SourceAge> sources, Set<String> left, Reference reference) {
        Collection<Plan> plans = material.plans;
        Collection<StudyRight> rights = material.rights;
        Collection<Placement> placements = material.placements;
        Map<String, StudyRight> rightByOid = new HashMap<>();
        rights.forEach(right -> rightByOid.put(right.oid(), right));
        Map<String, List<Plan>> plansByRight = plans.stream()
                .filter(plan -> plan.archived() == null)
                .collect(Collectors.groupingBy(Plan::studyRight));
        Map<String, Placement> byRight = new HashMap<>();
        Map<String, Placement> byLearner = new HashMap<>();
        for (Placement placement : placements) {
            if (placement.studyRight() != null) {
                byRight.put(placement.studyRight(), placement);
            } else if (placement.learner() != null) {
                byLearner.put(placement.learner(), placement);
            }
        }
        Set<String> protectedLearners = protectedLearners(rights);
        Set<String> oids = new LinkedHashSet<>(rightByOid.keySet());
        oids.addAll(plansByRight.keySet());
        oids.addAll(byRight.keySet());
        List<Student> students = new ArrayList<>(oids.size());
        for (String oid : oids.stream().sorted().toList()) {
            StudyRight right = rightByOid.get(oid);
            List<Plan> own = plansByRight.getOrDefault(oid, List.of());
            String learner = learner(right, own);
            Placement placement = byRight.get(oid);
            if (placement == null && learner != null) {
                placement = byLearner.get(learner);
            }
            boolean hide = learner != null && protectedLearners.contains(learner);
            students.add(student(oid, own, right, placement, hide, !left.contains(oid)));
        }
        return new Cohort(snapshot, students, sources, reference);
    }

    /**
     * What there is to join.
     *
     * @param plans all plans known, archived ones too
     * @param rights all study rights known, one a study-right oid
     * @param placements all roster rows known
     */
    public record Material(
            Collection<Plan> plans, Collection<StudyRight> rights, Collection<Placement> placements,
            Collection<ReportedRight> reported, Collection<ListedStudent> listed) {

        /** Plans, rights and roster rows alone. */
        public Material(Collection<Plan> plans, Collection<StudyRight> rights, Collection<Placement> placements) {
            this(plans, rights, placements, List.of(), List.of());
        }
    }

    private static Student student(
            String oid, List<Plan> plans, @Nullable StudyRight right, @Nullable Placement placement, boolean hide,
            boolean inLatest) {
        List<Plan> newestFirst = newestFirst(plans);
        if (hide) {
            newestFirst = newestFirst.stream().map(HiddenPlaces::of).toList();
        }
        return new Student(
                oid, newestFirst.isEmpty() ? null : newestFirst.getFirst(),
                newestFirst.isEmpty() ? List.of() : newestFirst.subList(1, newestFirst.size()),
                Known.of(right), Known.of(placement), inLatest);
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

    private static @Nullable String learner(@Nullable StudyRight right, List<Plan> plans) {
        if (right != null && right.learner() != null && right.learner().oid() != null) {
            return right.learner().oid();
        }
        return plans.stream().map(Plan::learner).filter(oid -> oid != null).findFirst().orElse(null);
    }

    /** A person known as protected from any study right stays so in every other one. */
    private static Set<String> protectedLearners(Collection<StudyRight> rights) {
        Set<String> oids = new HashSet<>();
        for (StudyRight right : rights) {
            if (right.learner() != null && right.learner().protectedPerson() && right.learner().oid() != null) {
                oids.add(right.learner().oid());
            }
        }
        return oids;
    }
}
