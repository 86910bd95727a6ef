package fi.luotsi.core.rule;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rule declares about itself; screens, reports, the command line and the catalogue are made from it.
 *
 * @param id the id of ehoks.md section 5, e.g. {@code A1}
 * @param phase the phase of personalisation that its flags are counted under
 * @param severities the severities its findings may have, heaviest first
 * @param basis who set the rule, and where that is written
 * @param limits the limits it uses, in the order they are told; empty for a rule without one
 * @param needs the sources without which it says "not computed"
 * @param facts names of the facts its findings may carry; texts use no others
 * @param actors who acts, the first one is the one in charge
 * @param mendedIn where the matter is mended
 * @param validFrom first day the rule is in force, null = always
 * @param validTo last day, null = open
 * @param about the traits that the rule is about: of a student with none of them it never says anything, neither a finding
 *     nor that it cannot be computed; empty = it is asked of everybody
 */
public record RuleCard(
        String id,
        Phase phase,
        List<Severity> severities,
        Basis basis,
        List<LimitSpec> limits,
        Set<Need> needs,
        Set<String> facts,
        List<Actor> actors,
        MendedIn mendedIn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<Trait> about) {

    /** A rule that is asked of everybody. */
    public RuleCard(
            String id, Phase phase, List<Severity> severities, Basis basis, List<LimitSpec> limits, Set<Need> needs,
            Set<String> facts, List<Actor> actors, MendedIn mendedIn, @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(id, phase, severities, basis, limits, needs, facts, actors, mendedIn, validFrom, validTo, Set.of());
    }

    /** The same rule, asked only of students with one of these traits; see {@link #about}. */
    public RuleCard ifAny(Trait... traits) {
        return new RuleCard(
                id, phase, severities, basis, limits, needs, facts, actors, mendedIn, validFrom, validTo, Set.of(traits));
    }

    /** The traits that the rule is about as bits; those of a student have one of them, or the rule has nothing to say. */
    public long traits() {
        long bits = about.isEmpty() ? Trait.ALWAYS : 0;
        for (Trait trait : about) {
            bits |= trait.bit();
        }
        return bits;
    }

    public RuleCard {
        severities = List.copyOf(severities);
        limits = List.copyOf(limits);
        // Asked for every student: in a set of enum constants that costs next to nothing.
        EnumSet<Need> all = EnumSet.noneOf(Need.class);
        all.addAll(needs);
        needs = Collections.unmodifiableSet(all);
        facts = Set.copyOf(facts);
        actors = List.copyOf(actors);
        about = Set.copyOf(about);
    }

    /** Whether the rule looks at a plan; where there is none, rule A1 says it. */
    public boolean needsPlan() {
        return needs.contains(Need.PLAN) || needs.contains(Need.PLAN_APPROVAL) || needs.contains(Need.PLAN_UPDATE);
    }

    /** Whether the rule is in force on {@code day}. */
    public boolean inForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Phases of personalisation in the order of the student's path. */
    public enum Phase {
        START, RECOGNITION, PLAN, WORKPLACE, DEMONSTRATION, ASSESSMENT, FINISH, PROGRESS, SUPPORT
    }

    /** What a rule cannot do without. */
    public enum Need {
        /** Plans have been imported (for rules about missing plans). */
        EHOKS("ehoks"),
        /** The student has a plan of eHOKS, with all that such a plan holds. */
        PLAN("plan"),
        /** The student has a plan, by eHOKS or by the provider's own table; its approval will do. */
        PLAN_APPROVAL("plan"),
        /** The student has a plan of eHOKS, or one of the provider's own table that tells when it was updated. */
        PLAN_UPDATE("plan"),
        /** KOSKI has been imported, whether it knows this right or not (for rules about rights it does not know). */
        KOSKI_FILE("koski-file"),
        /** KOSKI knows the study right: its start and states. */
        KOSKI("koski"),
        /** KOSKI knows the study right's results. */
        KOSKI_RESULTS("koski-results"),
        /** KOSKI gives an estimated end of the right. */
        ESTIMATED_END("koski-estimated-end"),
        /** The provider's own table has the student, and a column of agreement numbers. */
        AGREEMENTS("agreements"),
        /** KOSKI's report on student years, or that on TUVA, gives the right's days of the student year. */
        STUDENT_YEARS("student-years"),
        /** Plans have been imported before, so that what is new can be told. */
        EARLIER_PLANS("earlier-import"),
        /** Study rights have been imported before. */
        EARLIER_RIGHTS("earlier-import");

        private final String key;

        Need(String key) {
            this.key = key;
        }

        /** The word in command-line output and text keys. */
        public String key() {
            return key;
        }
    }

    /** Who acts (ehoks.md 5.2). */
    public enum Actor {
        /** Responsible teacher. */ RT,
        /** Vocational teacher of the unit or period. */ VT,
        /** Teacher of common units. */ YT,
        /** Guidance counsellor. */ OPO,
        /** Study office or eHOKS main user. */ SO,
        /** Unit head. */ UH,
        /** Special-needs teacher. */ EO,
        /** Training-agreement or apprenticeship coordinator. */ TC
    }

    /** In which system the matter is mended. */
    public enum MendedIn {
        /** The provider's own system, from which plans flow to eHOKS. */ OWN_SYSTEM,
        /** KOSKI, through the provider's own system. */ KOSKI
    }

    /** Who set a rule or a limit, as the trust tag shows it. */
    public enum Origin {
        LAW, SYSTEM, GUIDANCE, PROVIDER, UNIT
    }

    /**
     * What a rule stands on.
     *
     * @param reference the section or page, e.g. {@code 531/2017 § 44}; shown as such in every language
     */
    public record Basis(Origin origin, String reference) {}

    /**
     * A limit that a rule uses.
     *
     * @param name {@code days}, {@code notice}, {@code serious}, {@code critical}, {@code share}, {@code points} … (cli.md)
     * @param value default value in {@code unit}, in tenths where the unit is kept so
     * @param min least value a unit may set
     * @param max greatest value a unit may set
     * @param origin LAW and SYSTEM limits cannot be changed
     */
    public record LimitSpec(String name, int value, LimitUnit unit, int min, int max, Origin origin) {

        /** A limit in days that the unit may change between 0 and 1 825. */
        public static LimitSpec days(String name, int value) {
            return new LimitSpec(name, value, LimitUnit.DAYS, 0, 1825, Origin.UNIT);
        }

        /** A limit in per cent that the unit may change between 0 and 100. */
        public static LimitSpec percent(String name, int value) {
            return new LimitSpec(name, value, LimitUnit.PERCENT, 0, 100, Origin.UNIT);
        }

        /** A limit in competence points that the unit may change between 0 and 210. */
        public static LimitSpec points(String name, int value) {
            return new LimitSpec(name, value, LimitUnit.POINTS, 0, 210, Origin.UNIT);
        }

        /** A limit in points a month, given in tenths, that the unit may change between 0 and 35. */
        public static LimitSpec monthlyPoints(String name, int tenths) {
            return new LimitSpec(name, tenths, LimitUnit.POINTS_A_MONTH, 0, 350, Origin.UNIT);
        }

        /** No number but a choice of the unit's, off unless it decides otherwise: 0 or 1. */
        public static LimitSpec choice(String name) {
            return new LimitSpec(name, 0, LimitUnit.SWITCH, 0, 1, Origin.UNIT);
        }

        /** A limit in days that law or a national system fixes. */
        public static LimitSpec fixedDays(String name, int value, Origin origin) {
            return new LimitSpec(name, value, LimitUnit.DAYS, value, value, origin);
        }

        public boolean fixed() {
            return origin == Origin.LAW || origin == Origin.SYSTEM;
        }
    }

    /** What a limit is measured in. */
    public enum LimitUnit {
        DAYS, PERCENT, POINTS, COUNT,
        /** Something that is on, 1, or off, 0. */
        SWITCH,
        /** Points a month; a limit's values are in tenths of it. */
        POINTS_A_MONTH;

        private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
        private static final Pattern TENTHS = Pattern.compile("(\\d{1,5})(?:[.,](\\d))?");

        /** Whether values are kept in tenths of the unit. */
        public boolean tenths() {
            return this == POINTS_A_MONTH;
        }

        /** A value as it is kept, of one in the unit: 45 of 4.5 points a month, 30 of 30 days. */
        public int kept(double value) {
            return (int) Math.round(tenths() ? value * 10 : value);
        }

        /** A kept value in the unit: 4.5 of 45, 30 of 30. */
        public Number told(int kept) {
            return tenths() ? (Number) (kept / 10.0) : (Number) kept;
        }

        /** A kept value as it is typed: {@code 4,5}, in English {@code 4.5}, or {@code 30}. */
        public String typed(Language language, int kept) {
            return tenths() ? Format.decimal(language, kept / 10.0) : String.valueOf(kept);
        }

        /** What somebody typed as a kept value, with a comma or a point; null when it is no number of the unit. */
        public @Nullable Integer parse(String typed) {
            Matcher matcher = (tenths() ? TENTHS : WHOLE).matcher(typed.strip());
            if (!matcher.matches()) {
                return null;
            }
            if (!tenths()) {
                return Integer.valueOf(matcher.group());
            }
            return Integer.parseInt(matcher.group(1)) * 10
                    + (matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
        }
    }
}
