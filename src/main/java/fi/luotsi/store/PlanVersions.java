package fi.luotsi.store;

import fi.luotsi.core.plan.PlanVersion;
import fi.luotsi.core.plan.Stay;
import fi.luotsi.store.pack.Head;
import fi.luotsi.store.pack.Kind;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lists the versions of plans import by import; an import never changes, so what it brought is kept while there is room. */
final class PlanVersions {

    private final Snapshots snapshots;
    private final Map<Integer, SoftReference<List<PlanVersion>>> known = new ConcurrentHashMap<>();

    PlanVersions(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The versions that the imports up to this one brought, in the order in which they came. */
    List<PlanVersion> until(int snapshot) {
        int from = 1;
        List<PlanVersion> all = new ArrayList<>();
        while (from <= snapshot && known.get(from) instanceof SoftReference<List<PlanVersion>> kept
                && kept.get() instanceof List<PlanVersion> versions) {
            all.addAll(versions);
            from++;
        }
        if (from > snapshot) {
            return all;
        }
        Map<Integer, Map<Long, List<Stay>>> stays = snapshots.stays(from, snapshot);
        Map<Integer, List<Head>> heads = snapshots.heads(from, snapshot);
        for (int number = from; number <= snapshot; number++) {
            List<PlanVersion> versions =
                    of(number, heads.getOrDefault(number, List.of()), stays.getOrDefault(number, Map.of()));
            known.put(number, new SoftReference<>(versions));
            all.addAll(versions);
        }
        return all;
    }

    private static List<PlanVersion> of(int number, List<Head> heads, Map<Long, List<Stay>> stays) {
        List<PlanVersion> versions = new ArrayList<>();
        for (Head head : heads) {
            if (head.kind() == Kind.PLAN) {
                String plan = head.key();
                versions.add(new PlanVersion(
                        plan.substring(0, plan.indexOf('|')), plan, number,
                        stays.getOrDefault(head.document(), List.of())));
            }
        }
        return List.copyOf(versions);
    }

    /** Forgets everything. */
    void forget() {
        known.clear();
    }
}
