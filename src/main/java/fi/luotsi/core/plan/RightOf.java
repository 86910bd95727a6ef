package fi.luotsi.core.plan;

import fi.luotsi.core.reference.OrganisationUnit;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.words.LocalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Picks the study right to follow out of what several sources tell of it, with the names of people and campuses. */
final class RightOf {

    private final Map<String, LocalText> organisations = new HashMap<>();

    RightOf(Reference reference) {
        for (OrganisationUnit unit : reference.organisations()) {
            organisations.put(unit.oid(), unit.name());
        }
    }

    /** KOSKI's right, else what its reports tell, else what the provider's own table tells. */
    @Nullable StudyRight first(Gathered one, @Nullable ListedStudent row) {
        StudyRight right = one.koski;
        if (right == null && !one.reports.isEmpty()) {
            right = new MergedReports(one.reports).right();
        } else if (right == null && row != null && row.right() != null) {
            right = withOid(row.right(), one.oid);
        } else if (right != null && !one.reports.isEmpty() && unnamed(right)) {
            // The machine export has no names; the reports have.
            right = named(right, new MergedReports(one.reports).right().learner());
        }
        return right == null ? null : withCampuses(right);
    }

    private static boolean unnamed(StudyRight right) {
        return right.learner() == null || right.learner().lastName() == null;
    }

    private static StudyRight named(StudyRight right, @Nullable Learner report) {
        if (report == null || report.lastName() == null) {
            return right;
        }
        Learner own = right.learner();
        Learner both = own == null ? report : new Learner(
                own.oid() == null ? report.oid() : own.oid(), report.lastName(), report.callName(),
                own.birthDate() == null ? report.birthDate() : own.birthDate(),
                own.protectedPerson() || report.protectedPerson());
        return with(right, right.oid(), both, right.performances());
    }

    private static StudyRight withOid(StudyRight right, String oid) {
        return right.oid().equals(oid) ? right : with(right, oid, right.learner(), right.performances());
    }

    /** Reports and machine exports give a campus by its id alone; the name comes from the organisations imported. */
    private StudyRight withCampuses(StudyRight right) {
        boolean nameless = !organisations.isEmpty() && right.performances().stream()
                .anyMatch(p -> p.campus() != null && p.campus().name().equals(LocalText.NONE));
        return nameless
                ? with(right, right.oid(), right.learner(),
                        right.performances().stream().map(this::withCampus).toList())
                : right;
    }

    private Performance withCampus(Performance p) {
        Organisation campus = p.campus();
        if (campus == null || !campus.name().equals(LocalText.NONE) || campus.oid() == null) {
            return p;
        }
        LocalText name = organisations.getOrDefault(campus.oid(), LocalText.NONE);
        return new Performance(
                p.type(), p.qualification(), p.name(), p.requirements(), p.educationType(), p.extent(),
                new Organisation(campus.oid(), name), p.group(), p.confirmed(), p.competenceAreas(), p.titles(),
                p.modes(), p.units());
    }

    private static StudyRight with(
            StudyRight r, String oid, @Nullable Learner learner, List<Performance> performances) {
        return new StudyRight(
                oid, learner, r.version(), r.type(), r.institution(), r.start(), r.estimatedEnd(), r.end(), r.states(),
                performances, r.includedIn(), r.bought(), r.free(), r.movedToNewRequirements(), r.partTime());
    }
}
