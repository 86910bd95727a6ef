package fi.luotsi.desktop.student;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points chart in words: both numbers, the gap with its limit, the source, or why it is not computed. */
final class PointsWords {

    /** The rule about points behind a straight line. */
    private static final String BEHIND = "G2";
    /** Differences below this are none: numbers are shown with one decimal. */
    private static final double NONE = 0.05;

    private final StudentCase one;
    private final PointsLine points;
    private final Texts texts;
    private final Language language;

    PointsWords(StudentCase one, Texts texts, Language language) {
        this.one = one;
        this.points = one.points();
        this.texts = texts;
        this.language = language;
    }

    String title() {
        return say("points.title");
    }

    /** The sentences left of the chart, in order. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Double have = points.achieved();
        Double want = points.expected();
        if (have != null && want != null) {
            lines.add(say("points.both", decimal(have), decimal(want)));
        } else if (have != null) {
            lines.add(say("points.have", decimal(have)));
        } else if (want != null) {
            lines.add(say("points.want", decimal(want)));
        }
        String gap = gapLine();
        if (gap != null) {
            lines.add(gap);
        }
        String missing = points.missing();
        if (missing != null) {
            lines.add(say("points.not-computed", reason(missing)));
        }
        SourceAge age = one.standing().cohort().age(Source.KOSKI);
        if (age != null) {
            lines.add(say("points.source", Format.day(age.taken().toLocalDate())));
        }
        return lines;
    }

    private String reason(String missing) {
        if (missing.equals(PointsLine.TUVA) || missing.equals(PointsLine.SUSPENDED)) {
            return say("points." + missing);
        }
        return one.standing().cohort().has(Source.KOSKI)
                ? one.standing().texts().missing(language, missing)
                : say("points.no-koski");
    }

    /** The gap with the limit in force, null when there is none to tell. */
    @Nullable String gapLine() {
        Double gap = points.gap();
        if (gap == null) {
            return null;
        }
        if (gap < NONE) {
            return gap > -NONE ? say("points.even") : say("points.ahead", decimal(-gap));
        }
        Integer limit = limit();
        return limit == null
                ? say("points.gap", decimal(-gap))
                : say("points.gap-limit", decimal(-gap), Format.number(language, -limit));
    }

    private @Nullable Integer limit() {
        for (RuleCard rule : one.standing().run().rules()) {
            if (rule.id().equals(BEHIND)) {
                return rule.limits().stream().filter(limit -> limit.unit() == RuleCard.LimitUnit.POINTS).findFirst()
                        .map(limit -> one.standing().limits().of(rule, limit.name())).orElse(null);
            }
        }
        return null;
    }

    /** The colour of the gap: that of the flag about it when there is one. */
    String gapStyle() {
        return one.flags().cards().stream()
                .filter(flag -> flag.rule().id().equals(BEHIND) && flag.open())
                .map(Flag::severity)
                .findFirst()
                .map(Mark::role)
                .orElse("lu-muted");
    }

    String achieved() {
        return say("points.achieved", decimal(points.achieved()));
    }

    String expected() {
        return say("points.expected", decimal(points.expected()));
    }

    String began(LocalDate day) {
        return say("points.began", Format.day(day));
    }

    String ends(LocalDate day) {
        return say("points.ends", Format.day(day));
    }

    /** A value of the scale. */
    String number(double value) {
        return value == Math.rint(value) ? Format.number(language, (long) value) : Format.decimal(language, value);
    }

    private String decimal(@Nullable Double value) {
        return value == null ? "–" : Format.decimal(language, value);
    }

    private String say(String key, Object... words) {
        return texts.get(language, key, words);
    }
}
