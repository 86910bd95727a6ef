package fi.luotsi.desktop.student;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.follow.Flag;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.plan.SourceAge;
import fi.luotsi.core.rule.Severity;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.FlagWords;
import fi.luotsi.work.Standing;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlagListTest {

    private static final Texts TEXTS = Texts.beside(StudentScreen.class, "Student.properties");

    private static StudentCase of(String right) {
        return StudentCase.of(Sample.standing(), right, Language.FI);
    }

    private static FlagWords words(StudentCase one, Flag flag) {
        Standing standing = one.standing();
        return new FlagWords(flag, "Sairaanhoito ja huolenpito", standing.since().get(flag.key()), standing.date(),
                one.student().protectedPerson(), standing.limits(), standing.texts(), Language.FI);
    }

    private static Flag first(StudentCase one, String rule) {
        return one.flags().cards().stream().filter(flag -> flag.rule().id().equals(rule)).findFirst().orElseThrow();
    }

    @Test
    void heaviestFirstAndInformationLast() {
        List<Flag> cards = of(Sample.RICH).flags().cards();
        assertThat(cards).isSortedAccordingTo(Comparator.comparing(Flag::severity).reversed());
        assertThat(cards.getFirst().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(of(Sample.RICH).flags().open())
                .isEqualTo((int) cards.stream().filter(flag -> flag.severity() != Severity.INFO).count());
    }

    @Test
    void whatAFlagIncludesIsNamed() {
        assertThat(of(Sample.RICH).flags().hidden().get("E10")).containsExactly("E2", "E5");
    }

    @Test
    void whatWasNotComputedIsNamedWithItsReason() {
        FlagList flags = of(Sample.NO_KOSKI).flags();
        assertThat(flags.notComputed().get("koski")).contains("A1");
        assertThat(flags.computed()).isBetween(1, flags.rules() - 1);
    }

    @Test
    void anEndedRightLeavesFindingsOutAndSaysHowMany() {
        assertThat(of(Sample.ENDED).flags().byState()).isPositive();
        assertThat(new StudentNotes(TEXTS, Language.FI).of(of(Sample.ENDED)))
                .contains("Opiskelija on valmistunut 5.6.2026. Aikajana näyttää, miten opinnot kulkivat.");
    }

    @Test
    void whatIsOutOfTheOrdinaryIsSaidInWords() {
        assertThat(new StudentNotes(TEXTS, Language.FI).of(of(Sample.RICH))).isEmpty();
        assertThat(of(Sample.RICH).others()).containsExactly(Sample.NO_PLAN);
        assertThat(new StudentNotes(TEXTS, Language.EN).of(of(Sample.NO_PLAN))).singleElement().asString()
                .startsWith("The plan is not in the eHOKS data.");
        assertThat(new StudentNotes(TEXTS, Language.SV).of(of(Sample.SUSPENDED)))
                .containsExactly("Studierna är tillfälligt avbrutna sedan 14.9.2026. Tidsfristerna löper inte under avbrottet.");
        assertThat(new StudentNotes(TEXTS, Language.FI).of(of(Sample.TWO_PLANS))).hasSize(2);
        Standing plansOnly = Sample.standing(List.of(new SourceAge(Source.EHOKS, Sample.TODAY.atStartOfDay(), 8)));
        assertThat(new StudentNotes(TEXTS, Language.FI)
                .of(StudentCase.of(plansOnly, Sample.NO_KOSKI, Language.FI)))
                .containsExactly("KOSKI-aineistoa ei ole tuotu. Tulokset eivät ole tiedossa.");
    }

    @Test
    void aCardTellsSinceWhenAndSetsWhatIsMissingApart() {
        StudentCase one = of(Sample.RICH);
        FlagWords card = words(one, first(one, "E10"));
        assertThat(card.idAndSince()).isEqualTo("E10 · uusi 23.11.");
        assertThat(words(one, first(one, "G2")).idAndSince()).isEqualTo("G2 · 9.11.2026 alkaen");
        assertThat(card.rows()).filteredOn(FlagWords.Row::missing).singleElement()
                .satisfies(row -> assertThat(row.value()).contains("ohjaajan yhteystieto"));
        assertThat(card.grounds()).extracting(FlagWords.Ground::tag).contains("Yksikkö");
        assertThat(card.accessible(false)).startsWith("Kriittinen. ").endsWith("Suljettu");
    }

    @Test
    void aCardOfAProtectedPersonNamesNoWorkplace() {
        StudentCase one = of(Sample.PROTECTED);
        FlagWords card = words(one, first(one, "E10"));
        assertThat(card.rows()).extracting(FlagWords.Row::value)
                .contains("ei näytetä (turvakielto)").noneMatch(value -> value.contains("Koivurinteen"));
        assertThat(card.line() + card.sum() + card.todo()).doesNotContain("Koivurinteen");
    }
}
