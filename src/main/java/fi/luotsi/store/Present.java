package fi.luotsi.store;

import fi.luotsi.core.keep.Presence;
import fi.luotsi.core.keep.SnapshotInfo;
import fi.luotsi.store.pack.Head;
import fi.luotsi.store.pack.Kind;
import fi.luotsi.store.pack.MemberArrays.Member;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whom the newest files have and since when others have been missing.
 *
 * <p>Somebody is there as long as any row about them is in the newest file of its source. Each of KOSKI's reports is a
 * source of its own, as in {@link Gone}: one that the newest files are not of has lost nobody.
 */
final class Present {

    private static final List<Kind> OF_PERSONS =
            List.of(Kind.PLAN, Kind.RIGHT, Kind.PLACEMENT, Kind.REPORTED, Kind.LISTED);

    private final Snapshots snapshots;

    Present(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    Presence look() {
        List<SnapshotInfo> imports = snapshots.list();
        Map<String, LocalDateTime> lost = new HashMap<>();
        if (imports.isEmpty()) {
            return new Presence(Set.of(), lost);
        }
        Map<Long, Head> heads = snapshots.headsByDocument();
        Set<String> here = new HashSet<>();
        Set<String> away = new HashSet<>();
        look(imports.getFirst().number(), heads, here, away);
        away.removeAll(here);
        LocalDateTime later = imports.getFirst().taken();
        for (SnapshotInfo one : imports.subList(1, imports.size())) {
            if (away.isEmpty()) {
                break;
            }
            Set<String> then = new HashSet<>();
            look(one.number(), heads, then, new HashSet<>());
            for (String somebody : then) {
                if (away.remove(somebody)) {
                    lost.put(somebody, later);
                }
            }
            later = one.taken();
        }
        for (String somebody : away) {
            lost.put(somebody, later);
        }
        return new Presence(here, lost);
    }

    private void look(int snapshot, Map<Long, Head> heads, Set<String> here, Set<String> away) {
        for (Kind kind : OF_PERSONS) {
            List<Member> members = snapshots.members(snapshot, kind);
            Set<String> newest = kind == Kind.REPORTED ? newest(members, heads) : Set.of();
            for (Member member : members) {
                Head head = heads.get(member.document());
                if (head != null) {
                    boolean told = member.inLatest()
                            || kind == Kind.REPORTED && !newest.contains(after(head.key()));
                    (told ? here : away).add(before(head.key()));
                }
            }
        }
    }

    /** The reports that the newest files are of. */
    private static Set<String> newest(List<Member> members, Map<Long, Head> heads) {
        Set<String> reports = new HashSet<>();
        for (Member member : members) {
            Head head = heads.get(member.document());
            if (head != null && member.inLatest()) {
                reports.add(after(head.key()));
            }
        }
        return reports;
    }

    private static String before(String key) {
        int end = key.indexOf('|');
        return end < 0 ? key : key.substring(0, end);
    }

    private static String after(String key) {
        return key.substring(key.indexOf('|') + 1);
    }
}
