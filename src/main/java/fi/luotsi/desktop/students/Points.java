package fi.luotsi.desktop.students;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.rule.Progress;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Competence points of a student against the straight line; each part is null when it cannot be computed.
 *
 * @param behind severity of the open flag on being behind the line, null = none
 */
record Points(
        @Nullable Double achieved, @Nullable Double expected, @Nullable Double extent, @Nullable Severity behind) {

    private static final String BEHIND = "G2";

    /** Preparatory education is measured in weeks, so no points are told of it. */
    static Points of(Situation situation, List<Flag> open) {
        if (situation.tuva()) {
            return new Points(null, null, null, null);
        }
        Severity behind = open.stream().filter(flag -> flag.rule().id().equals(BEHIND))
                .map(Flag::severity).findFirst().orElse(null);
        return new Points(
                Progress.achieved(situation), Progress.expected(situation), Progress.extent(situation), behind);
    }

    /** Share of the extent that is achieved, 0–1; -1 when not computed. */
    double share() {
        return share(achieved);
    }

    /** Share of the extent that is expected, 0–1; -1 when not computed. */
    double expectedShare() {
        return share(expected);
    }

    private double share(@Nullable Double points) {
        return points == null || extent == null || extent <= 0 ? -1 : Math.clamp(points / extent, 0, 1);
    }

    long key() {
        return achieved == null ? StudentRow.MISSING : Math.round(achieved * 100);
    }
}
