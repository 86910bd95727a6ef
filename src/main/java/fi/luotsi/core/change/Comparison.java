package fi.luotsi.core.change;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.StatePeriod;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two states of a unit: student by student what the data say, then flag by flag what the rules say. */
public final class Comparison {

    private static final int STEP = 256;

    private final Side from;
    private final Side to;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Situation> then = new HashMap<>();
    private final Map<String, Situation> now = new HashMap<>();

    private Comparison(Side from, Side to) {
        this.from = from;
        this.to = to;
        from.situations().forEach(one -> then.put(one.student().studyRight(), one));
        to.situations().forEach(one -> now.put(one.student().studyRight(), one));
    }

    /** What has changed from one state to the other; {@code from} is the earlier one. */
    public static Changes of(Side from, Side to, Progress progress) {
        return new Comparison(from, to).run(progress);
    }

    private Changes run(Progress progress) {
        Map<String, Student> before = byRight(from);
        Map<String, Student> after = byRight(to);
        int done = 0;
        for (Situation one : to.situations()) {
            if (done++ % STEP == 0) {
                progress.check();
            }
            Situation earlier = then.get(one.student().studyRight());
            if (earlier == null) {
                joined(one, before.get(one.student().studyRight()));
            } else {
                changes.addAll(pair(earlier, one));
            }
        }
        for (Situation one : from.situations()) {
            if (!now.containsKey(one.student().studyRight())) {
                gone(one.student().studyRight(), after.get(one.student().studyRight()));
            }
        }
        progress.check();
        FlagComparison flags = new FlagComparison(from, to, then, now, changes);
        flags.run();
        return new Changes(
                from.sum(), to.sum(), flags.appeared(), flags.cleared(), changes, unchanged(flags), who(flags, before, after));
    }

    private static Map<String, Student> byRight(Side side) {
        Map<String, Student> students = HashMap.newHashMap(side.cohort().students().size());
        side.cohort().students().forEach(student -> students.put(student.studyRight(), student));
        return students;
    }

    private void joined(Situation one, @Nullable Student before) {
        String oid = one.student().studyRight();
        What what = from.elsewhere().contains(oid) ? What.FROM_OTHER_UNIT : before == null ? What.NEW_STUDENT : What.BEGAN;
        changes.add(new Change(what, oid, null, null, Change.day(one.start())));
    }

    private void gone(String oid, @Nullable Student after) {
        What what = to.elsewhere().contains(oid) ? What.TO_OTHER_UNIT : after == null ? What.NOT_IN_FILE : What.LEFT_OUT;
        changes.add(new Change(what, oid, null, null, null));
    }

    /** What has changed of a student who is looked at in both states. */
    private static List<Change> pair(Situation then, Situation now) {
        Noted noted = new Noted(now.student().studyRight(), then.today());
        Student a = then.student();
        Student b = now.student();
        if (a.inLatest() != b.inLatest()) {
            noted.add(a.inLatest() ? What.NOT_IN_FILE : What.BACK_IN_FILE, null, (Fact) null, null);
        }
        ended(then, now, noted);
        new RightChanges(then, now, noted).look();
        new PlanChanges(then, now, noted).look();
        if (a.group() != null && b.group() != null) {
            noted.rewritten(What.GROUP, null, a.group(), b.group());
        }
        if (a.teacher() != null && b.teacher() != null) {
            noted.rewritten(What.TEACHER, null, a.teacher(), b.teacher());
        }
        return noted.changes();
    }

    private static void ended(Situation then, Situation now, Noted noted) {
        StatePeriod state = now.state();
        if (state == null || then.ended() == now.ended() && then.suspended() == now.suspended()) {
            return;
        }
        if (now.ended() && !then.ended()) {
            noted.day(switch (state.state()) {
                case StatePeriod.GRADUATED -> What.GRADUATED;
                case "eronnut" -> What.RESIGNED;
                case "katsotaaneronneeksi" -> What.DEEMED_RESIGNED;
                default -> What.ENDED;
            }, null, state.start());
        } else if (now.suspended()) {
            noted.day(What.SUSPENDED, null, state.start());
        } else if (then.suspended() && now.active()) {
            noted.day(What.RESUMED, null, state.start());
        }
    }

    private Set<String> unchanged(FlagComparison flags) {
        Set<String> changed = new HashSet<>();
        changes.forEach(change -> changed.add(change.studyRight()));
        flags.appeared().forEach(flag -> changed.add(flag.flag().studyRight()));
        flags.cleared().forEach(flag -> changed.add(flag.flag().studyRight()));
        Set<String> unchanged = new HashSet<>();
        for (Situation one : to.situations()) {
            String oid = one.student().studyRight();
            if (then.containsKey(oid) && !changed.contains(oid)) {
                unchanged.add(oid);
            }
        }
        return unchanged;
    }

    private Map<String, Changes.Who> who(FlagComparison flags, Map<String, Student> before, Map<String, Student> after) {
        Set<String> told = new HashSet<>();
        changes.forEach(change -> told.add(change.studyRight()));
        flags.appeared().forEach(flag -> told.add(flag.flag().studyRight()));
        flags.cleared().forEach(flag -> told.add(flag.flag().studyRight()));
        Map<String, Changes.Who> who = new HashMap<>();
        for (String oid : told) {
            Student student = after.containsKey(oid) ? after.get(oid) : before.get(oid);
            // A protection that either state tells of holds for both.
            boolean hidden = student == null || student.protectedPerson()
                    || (before.containsKey(oid) && before.get(oid).protectedPerson());
            who.put(oid, hidden ? new Changes.Who(null, null) : new Changes.Who(student.fullName(), student.group()));
        }
        return who;
    }
}
