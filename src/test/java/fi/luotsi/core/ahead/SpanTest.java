package fi.luotsi.core.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Cohort;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate THURSDAY = Make.day("2026-12-24");

    @Test
    void weeks_are_whole_and_numbered_as_the_calendar_has_them() {
        Span span = Span.weeks(THURSDAY, 3);
        assertThat(span.columns()).extracting(Span.Column::key).containsExactly("2026-W52", "2026-W53", "2027-W01");
        assertThat(span.from()).isEqualTo("2026-12-21");
        assertThat(span.until()).isEqualTo("2027-01-10");
        assertThat(span.column(Make.day("2026-12-27"))).isZero();
        assertThat(span.column(Make.day("2026-12-28"))).isEqualTo(1);
        assertThat(span.column(Make.day("2027-01-10"))).isEqualTo(2);
        assertThat(span.column(Make.day("2026-12-20"))).isEqualTo(-1);
        assertThat(span.column(Make.day("2027-01-11"))).isEqualTo(-1);
        assertThat(AheadTexts.days(span.columns().get(1))).isEqualTo("28.12.–3.1.");
        assertThat(AheadTexts.days(span.columns().get(0))).isEqualTo("21.–27.12.");
    }

    @Test
    void months_are_whole() {
        Span span = Span.months(THURSDAY, 3);
        assertThat(span.columns()).extracting(Span.Column::key).containsExactly("2026-12", "2027-01", "2027-02");
        assertThat(span.from()).isEqualTo("2026-12-01");
        assertThat(span.until()).isEqualTo("2027-02-28");
    }

    @Test
    void nothing_at_all_has_no_peak() {
        Load load = Load.of(Span.weeks(THURSDAY, 2), List.of());
        assertThat(load.peak()).isEqualTo(-1);
        assertThat(load.most(Kind.DEMONSTRATION)).isZero();
        Codes none = Codes.of(Cohort.EMPTY);
        assertThat(new AheadTexts(new RuleTexts(List.of(), none), none).peak(Language.FI, load)).isNull();
    }
}
