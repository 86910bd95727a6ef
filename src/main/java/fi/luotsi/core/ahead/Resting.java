package fi.luotsi.core.ahead;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Student;
import fi.luotsi.core.rule.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The flags that people have postponed or judged wrong: what these tell of is no deadline for now. */
final class Resting {

    private final Set<Flag.Key> keys = new HashSet<>();

    Resting(List<Flag> flags) {
        for (Flag flag : flags) {
            if (flag.state().resting()) {
                keys.add(flag.key());
            }
        }
    }

    boolean has(Student student, Finding finding) {
        return !keys.isEmpty()
                && keys.contains(new Flag.Key(finding.rule().id(), student.studyRight(), finding.item()));
    }
}
