package fi.luotsi.store;

import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joining;
import fi.luotsi.core.plan.ListedStudent;
import fi.luotsi.core.plan.ReportedRight;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.CodeSet;
import fi.luotsi.core.reference.OrganisationUnit;
import fi.luotsi.core.reference.QualificationStructure;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.reference.ResponseCount;
import fi.luotsi.store.db.Documents;
import fi.luotsi.store.pack.Kind;
import fi.luotsi.store.pack.MemberArrays.Member;
import fi.luotsi.store.pack.PackFault;
import fi.luotsi.store.pack.Packing;
import java.lang.ref.SoftReference;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes cohorts of snapshots. A document that several snapshots share is decoded once and stays in memory while there
 * is room for it.
 */
final class Cohorts {

    private final Snapshots snapshots;
    private final Documents documents;
    private final Packing packing;
    private final Map<Long, SoftReference<Object>> decoded = new ConcurrentHashMap<>();

    Cohorts(Snapshots snapshots, Documents documents, Packing packing) {
        this.snapshots = snapshots;
        this.documents = documents;
        this.packing = packing;
    }

    Cohort of(int snapshot) {
        Gone gone = new Gone();
        List<Plan> plans = load(snapshot, Kind.PLAN, Plan.class, gone::plan);
        List<StudyRight> rights = load(snapshot, Kind.RIGHT, StudyRight.class, gone::right);
        List<Placement> placements = load(snapshot, Kind.PLACEMENT, Placement.class, gone::placement);
        List<SourceAge> ages = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            LocalDateTime taken = snapshots.taken(kind.source(), snapshot);
            if (taken != null) {
                int rows = switch (kind) {
                    case PLAN -> plans.size();
                    case RIGHT -> rights.size();
                    case PLACEMENT -> placements.size();
                    default -> snapshots.members(snapshot, kind).size();
                };
                ages.add(new SourceAge(kind.source(), taken, rows));
            }
        }
        List<ReportedRight> reported = load(snapshot, Kind.REPORTED, ReportedRight.class, gone::reported);
        List<ListedStudent> listed = load(snapshot, Kind.LISTED, ListedStudent.class, gone::listed);
        Set<String> left = gone.studyRights();
        Seen<Object> any = (document, inLatest) -> { };
        Reference reference = new Reference(
                load(snapshot, Kind.STRUCTURE, QualificationStructure.class, any::row),
                load(snapshot, Kind.CODE_SET, CodeSet.class, any::row),
                load(snapshot, Kind.ORGANISATION, OrganisationUnit.class, any::row),
                load(snapshot, Kind.RESPONSES, ResponseCount.class, any::row));
        return Joining.cohort(
                snapshot, new Joining.Material(plans, rights, placements, reported, listed, gone.placements()),
                ages, left, reference);
    }

    /** Forgets everything that was decoded. */
    void forget() {
        decoded.clear();
        packing.forget();
    }

    private interface Seen<T> {
        void row(T document, boolean inLatest);
    }

    private <T> List<T> load(int snapshot, Kind kind, Class<T> type, Seen<T> seen) {
        List<Member> members = snapshots.members(snapshot, kind);
        Map<Long, T> fresh = decode(members, type);
        List<T> loaded = new ArrayList<>(members.size());
        for (Member member : members) {
            T document = fresh.get(member.document());
            if (document == null) {
                throw new StoreFault("damaged", "");
            }
            loaded.add(document);
            seen.row(document, member.inLatest());
        }
        return loaded;
    }

    /** The members' documents by id. All of them are held here, so that none can go while the cohort is made. */
    private <T> Map<Long, T> decode(List<Member> members, Class<T> type) {
        Map<Long, T> found = HashMap.newHashMap(members.size());
        List<Long> missing = new ArrayList<>();
        for (Member member : members) {
            T document = known(member.document(), type);
            if (document == null) {
                missing.add(member.document());
            } else {
                found.put(member.document(), document);
            }
        }
        long[] wanted = missing.stream().mapToLong(Long::longValue).sorted().toArray();
        try (SideBySide<Long, byte[], T> unpacking = new SideBySide<>(packed -> unpack(packed, type))) {
            documents.read(wanted, (id, packed) -> {
                if (Arrays.binarySearch(wanted, id) >= 0) {
                    unpacking.add(id, packed);
                }
            });
            unpacking.each((id, document) -> {
                decoded.put(id, new SoftReference<>(document));
                found.put(id, document);
            });
        }
        return found;
    }

    private <T> @Nullable T known(long id, Class<T> type) {
        SoftReference<Object> reference = decoded.get(id);
        Object document = reference == null ? null : reference.get();
        return document == null ? null : type.cast(document);
    }

    private <T> T unpack(byte[] packed, Class<T> type) {
        try {
            return packing.unpack(packed, type);
        } catch (PackFault e) {
            throw new StoreFault("damaged", "");
        }
    }
}
