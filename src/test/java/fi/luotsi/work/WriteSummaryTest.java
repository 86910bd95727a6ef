package fi.luotsi.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.core.code.Codes;
import fi.luotsi.core.follow.FlagRun;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.privacy.Audience;
import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Language;
import fi.luotsi.report.Unit;
import fi.luotsi.work.WriteSummary.Choices;
import fi.luotsi.work.WriteSummary.Form;
import fi.luotsi.store.SmallDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteSummaryTest {

    private static final Choices BOTH = new Choices(
            List.of(Language.FI, Language.SV), Audience.SHARED, List.of(Form.PDF, Form.XLSX), null);

    @TempDir
    private Path folder;

    private static Standing standing(String unit) {
        Cohort cohort = new Unit(40).cohort(0);
        FlagRun run = FlagRun.of(cohort, AllRules.with(Limits.DEFAULTS), Limits.DEFAULTS, Unit.TODAY);
        Codes codes = Codes.of(cohort);
        return new Standing(
                Unit.TODAY, unit, cohort, Limits.DEFAULTS, run, Unit.group(cohort, run).students(),
                run.openByStudyRight(), Map.of(),
                List.of(new Standing.TrendPoint(Unit.TODAY, 1, List.of(), Set.of(), run)), codes,
                new RuleTexts(AllRules.with(Limits.DEFAULTS), codes));
    }

    @Test
    void writes_one_file_a_language_and_form_under_names_of_its_own() throws IOException {
        List<Path> files = new WriteSummary(false).write(
                standing("Hyvinvointi & Äänekoski/Öö"), BOTH, folder.resolve("new"), Progress.NONE);
        assertThat(files).extracting(path -> path.getFileName().toString()).containsExactly(
                "luotsi-yhteenveto-2026-11-23-hyvinvointi-aanekoski-oo-fi.pdf",
                "luotsi-yhteenveto-2026-11-23-hyvinvointi-aanekoski-oo-fi.xlsx",
                "luotsi-yhteenveto-2026-11-23-hyvinvointi-aanekoski-oo-sv.pdf",
                "luotsi-yhteenveto-2026-11-23-hyvinvointi-aanekoski-oo-sv.xlsx");
        try (Stream<Path> there = Files.list(folder.resolve("new"))) {
            assertThat(there).hasSize(4);
        }
        assertThat(Files.readAllBytes(files.get(0))).startsWith('%', 'P', 'D', 'F');
        assertThat(Files.readAllBytes(files.get(1))).startsWith('P', 'K');
    }

    @Test
    void the_internal_file_says_so_in_its_name() throws IOException {
        Choices internal = new Choices(List.of(Language.FI), Audience.INTERNAL, List.of(Form.XLSX), null);
        assertThat(new WriteSummary(true).write(standing(null), internal, folder, Progress.NONE))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("luotsi-yhteenveto-2026-11-23-kaikki-sisainen-fi.xlsx");
    }

    @Test
    void a_stopped_write_leaves_everything_as_it_was() throws IOException {
        Path earlier = folder.resolve("luotsi-yhteenveto-2026-11-23-hyvinvointi-fi.xlsx");
        Files.writeString(earlier, "earlier");
        Progress second = new Progress() {
            private int asked;

            @Override
            public void at(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return ++asked > 1;
            }
        };
        Choices xlsx = new Choices(List.of(Language.FI, Language.SV), Audience.SHARED, List.of(Form.XLSX), null);
        assertThatThrownBy(() -> new WriteSummary(false).write(standing("Hyvinvointi"), xlsx, folder, second))
                .isInstanceOf(Progress.Cancelled.class);
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactly(earlier);
        }
        assertThat(earlier).hasContent("earlier");
    }

    @Test
    void F14_a_folder_that_goes_away_while_writing_keeps_no_half_file() throws IOException {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        Path gone = folder.resolve("gone");
        Progress pull = new Progress() {
            @Override
            public void at(String what, long done, long total) {
                if (done == 1) {
                    try {
                        Files.move(drive, gone);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        assertThatThrownBy(() -> new WriteSummary(false).write(standing("Hyvinvointi"), BOTH, drive, pull))
                .isInstanceOf(IOException.class);
        assertThat(drive).doesNotExist();
        try (Stream<Path> left = Files.list(gone)) {
            assertThat(left).hasSize(1).allMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void E21_a_drive_that_is_pulled_out_keeps_no_half_file_and_what_is_written_anew_is_whole() throws Exception {
        Path place = folder.resolve("tikku");
        try (SmallDisk stick = SmallDisk.mount(place, "8m")) {
            Progress pull = new Progress() {
                @Override
                public void at(String what, long done, long total) {
                    if (done == 1) {
                        try {
                            stick.pullOut();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };
            assertThatThrownBy(() -> new WriteSummary(false).write(standing("Hyvinvointi"), BOTH, place, pull))
                    .isInstanceOf(IOException.class);
            try (Stream<Path> left = Files.list(place)) {
                assertThat(left).as("under no final name, and nothing beside it").isEmpty();
            }
        }
        List<Path> again = new WriteSummary(false).write(standing("Hyvinvointi"), BOTH, place, Progress.NONE);
        assertThat(again).hasSize(4).allMatch(Files::exists);
    }

    @Test
    void F14_a_full_drive_keeps_no_half_file_and_the_earlier_one() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "64k")) {
            Path earlier = disk.folder().resolve("luotsi-yhteenveto-2026-11-23-hyvinvointi-fi.pdf");
            Files.writeString(earlier, "earlier");
            assertThatThrownBy(() -> new WriteSummary(false).write(
                    standing("Hyvinvointi"), BOTH, disk.folder(), Progress.NONE)).isInstanceOf(IOException.class);
            try (Stream<Path> there = Files.list(disk.folder())) {
                assertThat(there).containsExactly(earlier);
            }
            assertThat(earlier).hasContent("earlier");
        }
    }

    @Test
    void a_page_can_be_looked_at_before() {
        WriteSummary summary = new WriteSummary(false);
        byte[] pdf = summary.pdf(standing("Hyvinvointi"), BOTH, Language.FI);
        assertThat(summary.pages(pdf)).isGreaterThanOrEqualTo(2);
        assertThat(summary.page(pdf, 0, 48)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(summary.hidden(standing("Hyvinvointi"), BOTH)).isPositive();
    }

    @Test
    void names_are_safe_in_every_file_system() {
        assertThat(WriteSummary.slug("Hyvinvointi")).isEqualTo("hyvinvointi");
        assertThat(WriteSummary.slug("../..\\CON:*?")).isEqualTo("con");
        assertThat(WriteSummary.slug("Щ")).isEqualTo("yksikko");
        assertThat(WriteSummary.slug("x".repeat(200))).hasSize(40);
    }
}
