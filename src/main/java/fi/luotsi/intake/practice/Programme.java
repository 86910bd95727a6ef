package fi.luotsi.intake.practice;

import java.util.ArrayList;
import java.util.List;

/**
 * Something to study for: a qualification or preparatory education, with its units in the order they are studied.
 *
 * @param prefix what the names of its groups begin with
 * @param requirements number of the qualification requirements, empty when not told
 * @param educationType value of {@code koulutustyyppi}
 * @param field word list its workplaces come from, empty when there are none
 * @param unit name of the provider's unit it belongs to
 */
record Programme(
        String prefix, String code, String fi, String sv, String requirements, String educationType, String field,
        String unit, List<Unit> units) {

    private static final Words WORDS = Words.of("programmes.txt");
    static final List<Unit> COMMON = units("common");
    private static final List<Unit> AREAS = units("areas");
    static final Programme CARE = of("LH", "care", "Hyvinvointi");
    static final Programme CHILDREN = of("KO", "children", "Hyvinvointi");
    static final Programme HAIR = of("HK", "hair", "Hyvinvointi");
    static final Programme CAR = of("AU", "car", "Tekniikka");
    static final Programme SPORT = of("LI", "sport", "Hyvinvointi");
    static final Programme TELMA = of("TE", "", "Hyvinvointi");
    static final Programme TUVA = of("TU", "", "Tekniikka");

    /** Whether it is an initial vocational qualification, which has common units and 180 points. */
    boolean initial() {
        return educationType.equals("1");
    }

    boolean tuva() {
        return prefix.equals("TU");
    }

    boolean telma() {
        return prefix.equals("TE");
    }

    boolean hasWorkplaces() {
        return !field.isEmpty();
    }

    int extent() {
        return units.stream().mapToInt(Unit::points).sum();
    }

    private static Programme of(String prefix, String field, String unit) {
        List<String> lines = WORDS.list(prefix);
        String[] head = lines.getFirst().split(";", -1);
        List<Unit> own = units(prefix);
        List<Unit> all = head[5].equals("1") ? withAreas(own) : own;
        return new Programme(prefix, head[1], head[2], head[3], head[4], head[5], field, unit, List.copyOf(all));
    }

    /** Areas of common units come a few at a time between the vocational units; a vocational unit comes last. */
    private static List<Unit> withAreas(List<Unit> own) {
        List<Unit> all = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < own.size(); i++) {
            int until = AREAS.size() * (i + 1) / own.size();
            all.addAll(AREAS.subList(taken, until));
            taken = until;
            all.add(own.get(i));
        }
        return all;
    }

    private static List<Unit> units(String list) {
        List<Unit> units = new ArrayList<>();
        for (String line : WORDS.list(list)) {
            String[] part = line.split(";", -1);
            if (!part[0].equals("qualification")) {
                units.add(new Unit(
                        part[0], part[1], part[2], part[3], Integer.parseInt(part[4]), part.length > 5 ? part[5] : ""));
            }
        }
        return List.copyOf(units);
    }
}
