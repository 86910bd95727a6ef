package fi.luotsi.intake.practice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.plan.Joining;
import fi.luotsi.core.plan.Placement;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.reference.Reference;
import fi.luotsi.core.rule.Fact;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.intake.InputFile;
import fi.luotsi.intake.Intake;
import fi.luotsi.intake.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of the flags of any unit, tried on practice data of several seeds, read as files are. */
class PracticePropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int STUDENTS = 60;

    private static PracticeWeek week(long seed) {
        return new PracticeData(seed, STUDENTS, 1, DAY).weeks().getLast();
    }

    private static Imported.Kept read(PracticeWeek week, List<InputFile> files) {
        Imported.Kept kept = new Imported.Kept();
        ZoneId helsinki = ZoneId.of("Europe/Helsinki");
        Intake intake = new Intake(Clock.fixed(week.taken().atZone(helsinki).toInstant(), helsinki));
        files.forEach(file -> intake.read(file, kept, Reading.ALL, Progress.NONE));
        return kept;
    }

    private static Cohort cohort(
            PracticeWeek week, Collection<Plan> plans, Collection<StudyRight> rights, Collection<Placement> rows) {
        List<SourceAge> ages = List.of(new SourceAge(Source.EHOKS, week.taken(), plans.size()),
                new SourceAge(Source.KOSKI, week.taken(), rights.size()),
                new SourceAge(Source.ROSTER, week.taken(), rows.size()));
        return Joining.cohort(1, new Joining.Material(plans, rights, rows), ages, Set.of(), Reference.NONE);
    }

    private static FlagRun run(Cohort cohort, LocalDate day) {
        return FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, day);
    }

    private static FlagRun run(PracticeWeek week, Imported.Kept kept) {
        return run(cohort(week, kept.plans.values(), kept.rights.values(), kept.placements.values()), DAY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 71})
    void the_same_files_give_the_same_flags_whatever_the_order_of_their_rows(long seed) {
        PracticeWeek week = week(seed);
        Imported.Kept kept = read(week, week.files());
        FlagRun run = run(week, kept);
        assertThat(run(week(seed), read(week(seed), week(seed).files()))).isEqualTo(run);
        assertThat(run.flags()).hasSizeGreaterThan(STUDENTS);
        Random random = new Random(seed);
        FlagRun other = run(cohort(week, shuffled(kept.plans.values(), random), shuffled(kept.rights.values(), random),
                shuffled(kept.placements.values(), random)), DAY);
        assertThat(other.flags()).containsExactlyInAnyOrderElementsOf(run.flags());
        assertThat(other.notComputed()).containsExactlyInAnyOrderElementsOf(run.notComputed());
        assertThat(other.notInData()).isEqualTo(run.notInData());
    }

    private static <T> List<T> shuffled(Collection<T> some, Random random) {
        List<T> list = new ArrayList<>(some);
        Collections.shuffle(list, random);
        return list;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 71})
    void an_import_in_two_files_gives_the_flags_of_one(long seed) throws IOException {
        PracticeWeek week = week(seed);
        List<InputFile> halves = new ArrayList<>();
        halves.addAll(halved(week.files().get(0)));
        halves.addAll(halved(week.files().get(1)));
        halves.add(week.files().get(2));
        FlagRun whole = run(week, read(week, week.files()));
        assertThat(run(week, read(week, halves))).isEqualTo(whole);
        Collections.reverse(halves);
        assertThat(run(week, read(week, halves)).flags()).as("the second half first")
                .containsExactlyInAnyOrderElementsOf(whole.flags());
    }

    /** A file of records as two, every other record in each. */
    private static List<InputFile> halved(InputFile file) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        JsonNode all;
        try (InputStream in = file.open()) {
            all = mapper.readTree(in);
        }
        List<List<String>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < all.size(); i++) {
            halves.get(i % 2).add(all.get(i).toString());
        }
        List<InputFile> files = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(("[" + String.join(",\n", halves.get(i)) + "]").getBytes(StandardCharsets.UTF_8));
            files.add(InputFile.of(i + file.name(), out.toByteArray()));
        }
        return files;
    }

    /** Rule D19 compares the plans of one group, so an unrelated student is one of another group. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 71})
    void others_change_nobodys_flags(long seed) {
        PracticeWeek week = week(seed);
        Imported.Kept kept = read(week, week.files());
        Imported.Kept others = read(week, week(seed + 1000).files());
        assertThat(others.rights.keySet()).as("other people").doesNotContainAnyElementsOf(kept.rights.keySet());
        List<Plan> plans = new ArrayList<>(others.plans.values());
        plans.addAll(kept.plans.values());
        List<StudyRight> rights = new ArrayList<>(others.rights.values());
        rights.addAll(kept.rights.values());
        List<Placement> rows = new ArrayList<>(kept.placements.values());
        others.placements.values().forEach(row -> rows.add(new Placement(row.studyRight(), row.learner(),
                row.lastName(), row.firstName(), "muu " + row.group(), row.unit(), row.teacher())));
        Set<String> mine = run(week, kept).flags().stream().map(Flag::studyRight).collect(Collectors.toSet());
        List<Flag> together = run(cohort(week, plans, rights, rows), DAY).flags().stream()
                .filter(flag -> mine.contains(flag.studyRight()) || kept.rights.containsKey(flag.studyRight())).toList();
        assertThat(together).containsExactlyInAnyOrderElementsOf(run(week, kept).flags());
    }

    /** While the data stay as they are, days that count up never grow fewer, and what grows with them grows no lighter. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 71})
    void a_later_date_never_takes_days_back(long seed) {
        PracticeWeek week = week(seed);
        Imported.Kept kept = read(week, week.files());
        Cohort cohort = cohort(week, kept.plans.values(), kept.rights.values(), kept.placements.values());
        Map<Flag.Key, Long> days = new HashMap<>();
        Map<Flag.Key, Severity> severities = new HashMap<>();
        Set<Flag.Key> compared = new HashSet<>();
        for (int ahead : new int[] {0, 1, 7, 30, 90}) {
            for (Flag flag : run(cohort, DAY.plusDays(ahead)).flags()) {
                if (flag.facts().containsKey("over") && flag.facts().get("days") instanceof Fact.Count(long count)) {
                    Long before = days.put(flag.key(), count);
                    Severity lighter = severities.put(flag.key(), flag.severity());
                    if (before != null && lighter != null) {
                        assertThat(count).as(flag.key().toString()).isGreaterThanOrEqualTo(before);
                        assertThat(flag.severity()).as(flag.key().toString()).isGreaterThanOrEqualTo(lighter);
                        compared.add(flag.key());
                    }
                }
            }
        }
        assertThat(compared).hasSizeGreaterThan(20);
    }
}
