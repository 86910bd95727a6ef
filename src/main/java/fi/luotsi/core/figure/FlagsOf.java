package fi.luotsi.core.figure;

import fi.luotsi.core.rule.Severity;
import java.util.Locale;

/** How many open flags of one severity the group's students have, those with a suspended or ended right too. */
final class FlagsOf implements Indicator {

    private final Severity severity;

    FlagsOf(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return "flags-" + severity.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.COUNT;
    }

    @Override
    public Figure of(Group group) {
        long count = group.students().stream()
                .flatMap(student -> group.openOf(student).stream())
                .filter(flag -> flag.severity() == severity)
                .count();
        return Figure.count(id(), group.name(), count, 0);
    }
}
