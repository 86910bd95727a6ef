package fi.luotsi.desktop.student;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.student.PathItem.Section;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Adds rows for what is recognised or assessed in KOSKI but not listed in the plan. */
final class KoskiRows {

    private static final String COMMON_UNITS = "2";

    private final Situation situation;
    private final Codes codes;
    private final Language language;
    private final Set<String> keys;
    private final List<PathItem> rows;

    /**
     * @param keys keys of the rows there are already; grows
     * @param rows where rows are added
     */
    KoskiRows(Situation situation, Codes codes, Language language, Set<String> keys, List<PathItem> rows) {
        this.situation = situation;
        this.codes = codes;
        this.language = language;
        this.keys = keys;
        this.rows = rows;
    }

    void addAll() {
        StudyRight right = situation.right();
        if (right == null) {
            return;
        }
        for (Performance performance : right.performances()) {
            boolean tuva = performance.type().startsWith("tuva");
            for (UnitResult unit : performance.units()) {
                boolean common = COMMON_UNITS.equals(unit.unitGroup()) || !unit.areas().isEmpty();
                if (tuva) {
                    add(unit, Section.TUVA, "koulutuksenosattuva_");
                } else if (common && !unit.areas().isEmpty()) {
                    unit.areas().forEach(area -> add(area, Section.COMMON, "ammatillisenoppiaineet_"));
                } else {
                    add(unit, common ? Section.COMMON : unit.local() ? Section.LOCAL : Section.VOCATIONAL,
                            "tutkinnonosat_");
                }
            }
        }
    }

    private void add(UnitResult unit, Section section, String set) {
        String localName = unit.name().in(language.code(), unit.code());
        String uri = set + unit.code().toLowerCase(Locale.ROOT);
        String key = unit.local() ? localName : uri;
        boolean listed = unit.local()
                ? rows.stream().anyMatch(row -> row.key().strip().equalsIgnoreCase(localName.strip()))
                : keys.contains(uri);
        if (!unit.done() || listed) {
            return;
        }
        keys.add(key);
        rows.add(new PathItem(
                key, section, unit.local() ? localName : name(uri, localName),
                unit.recognised() ? ItemState.RECOGNISED : ItemState.ASSESSED, false, unit.points(), List.of(),
                List.of(), unit.firstPassed(), null, false));
    }

    private String name(String uri, String fallback) {
        String name = codes.name(language, uri);
        return name.equals(uri) ? fallback : name;
    }
}
