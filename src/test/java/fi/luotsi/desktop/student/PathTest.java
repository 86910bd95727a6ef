package fi.luotsi.desktop.student;

import static fi.luotsi.core.Make.day;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.Make;
import fi.luotsi.core.code.Codes;
import fi.luotsi.core.plan.Plan;
import fi.luotsi.core.plan.StudyRight;
import fi.luotsi.core.rule.ItemState;
import fi.luotsi.core.rule.Situation;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.student.PathItem.Section;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTest {

    private static final Texts TEXTS = Texts.beside(StudentScreen.class, "Student.properties");

    private static List<PathGroup> read(Plan plan, StudyRight right) {
        return PathReader.read(
                new Situation(Make.student(plan, right), day("2026-11-23")), Codes.of(Make.cohort()), Language.FI);
    }

    private static PathGroup common(int finished, int open) {
        List<PathItem> items = new ArrayList<>();
        for (int i = 0; i < finished + open; i++) {
            items.add(new PathItem("k" + i, Section.COMMON, "n" + i,
                    i < finished ? ItemState.ASSESSED : ItemState.SCHEDULED, false, 2.0, List.of(), List.of(), null,
                    null, true));
        }
        return new PathGroup(Section.COMMON, items);
    }

    private static PathItem find(StudentCase one, String key) {
        return one.groups().stream().flatMap(group -> group.items().stream())
                .filter(item -> item.key().equals(key)).findFirst().orElseThrow();
    }

    private static RowWords words(StudentCase one) {
        return new RowWords(TEXTS, Language.FI, one.standing().texts());
    }

    @Test
    void upToFiveFinishedSubAreasStandAsTheyAre() {
        assertThat(common(5, 4).folded()).isEmpty();
        assertThat(common(5, 4).kept()).hasSize(9);
    }

    @Test
    void ofMoreFinishedSubAreasThreeStayAndNoUnfinishedOneIsHidden() {
        PathGroup group = common(6, 2);
        assertThat(group.folded()).extracting(PathItem::key).containsExactly("k3", "k4", "k5");
        assertThat(group.kept()).extracting(PathItem::key).containsExactly("k0", "k1", "k2", "k6", "k7");
    }

    @Test
    void onlySubAreasFold() {
        PathGroup group = new PathGroup(Section.VOCATIONAL, common(9, 0).items());
        assertThat(group.folded()).isEmpty();
    }

    @Test
    void aCodeThatComesTwiceIsSummedOnce() {
        PathItem item = common(1, 0).items().getFirst();
        assertThat(PathGroup.sum(List.of(item, item))).isEqualTo(2);
    }

    @Test
    void groupsComeInOrderAndKoskiAddsWhatThePlanLacks() {
        StudentCase one = Sample.rich(Language.FI);
        assertThat(one.groups()).extracting(PathGroup::section)
                .containsExactly(Section.VOCATIONAL, Section.COMMON, Section.LOCAL);
        PathItem onlyKoski = find(one, "ammatillisenoppiaineet_kk");
        assertThat(onlyKoski.inPlan()).isFalse();
        assertThat(words(one).note(onlyKoski)).isEqualTo("Arvioitu 20.5.2026, ei HOKSissa");
    }

    @Test
    void priorLearningIsARowWithItsWords() {
        StudentCase one = Sample.rich(Language.FI);
        PathItem prior = find(one, "ammatillisenoppiaineet_vvvk");
        assertThat(prior.state()).isEqualTo(ItemState.RECOGNISED);
        assertThat(words(one).note(prior)).isEqualTo("Tunnustettu 2.9.2025");
        assertThat(words(one).facts(prior)).contains("Lähetetty arvioitavaksi 29.8.2025");
    }

    @Test
    void anUndatedItemSaysSoInWords() {
        StudentCase one = Sample.rich(Language.FI);
        assertThat(words(one).note(find(one, "Kotihoidon asiakastyö"))).isEqualTo("Ei päiviä suunnitelmassa");
    }

    @Test
    void aBreakIsCutToItsPeriodAndAnOpenOneLastsToTheEnd() {
        PathItem item = read(Make.plan("2026-08-10").items(Make.vocational("1",
                Make.interrupted(Make.workplace("a", "2026-10-19", "2026-11-30"), "2026-10-01", null))).make(),
                Make.right("2026-08-10").make()).getFirst().items().getFirst();
        assertThat(item.bars().getFirst().breaks()).singleElement()
                .satisfies(pause -> assertThat(RowWords.range(pause.start(), pause.end())).isEqualTo("19.10.–30.11.2026"));
        assertThat(item.bars().getFirst().begun()).isTrue();
    }

    @Test
    void datesThatContradictEachOtherAreToldAndNotDrawn() {
        List<PathGroup> groups = read(Make.plan("2026-08-10")
                .items(Make.vocational("1", Make.school("2026-12-10", "2026-12-01"))).make(), null);
        PathItem item = groups.getFirst().items().getFirst();
        assertThat(item.drawn()).isFalse();
        StudentCase one = Sample.rich(Language.FI);
        assertThat(words(one).note(item)).isEqualTo("Päivät ovat ristiriidassa");
        assertThat(words(one).accessible(item)).contains("päättyy ennen alkuaan");
    }

    @Test
    void withoutKoskiAPastDemonstrationHasNoKnownResult() {
        PathItem item = read(Make.plan("2026-08-10").items(Make.vocational("1",
                Make.demonstration("2026-10-01", "2026-10-02"))).make(), null).getFirst().items().getFirst();
        assertThat(item.resultUnknown()).isTrue();
        assertThat(words(Sample.rich(Language.FI)).state(item)).isEqualTo("Näyttö pidetty, tulos ei tiedossa");
    }

    @Test
    void aProtectedPersonsPlacesAreNotRead() {
        StudentCase one = StudentCase.of(Sample.standing(), Sample.PROTECTED, Language.FI);
        assertThat(one.groups().stream().flatMap(g -> g.items().stream()))
                .allSatisfy(item -> assertThat(words(one).accessible(item))
                        .doesNotContain("Koivurinteen").doesNotContain("Tuulipaja").doesNotContain("Salokangas"));
    }

    @Test
    void rangesNameTheYearOnceWhenTheyCan() {
        assertThat(RowWords.range(day("2026-10-19"), day("2026-11-30"))).isEqualTo("19.10.–30.11.2026");
        assertThat(RowWords.range(day("2026-12-19"), day("2027-01-30"))).isEqualTo("19.12.2026–30.1.2027");
        assertThat(RowWords.range(day("2026-12-19"), day("2026-12-19"))).isEqualTo("19.12.2026");
    }

    @Test
    void aRowTellsEverythingToThoseWhoHear() {
        StudentCase one = Sample.rich(Language.FI);
        assertThat(words(one).accessible(find(one, "tutkinnonosat_106237")))
                .startsWith("Sairaanhoito ja huolenpito, Hankitaan, 50 osp. Oppilaitos 24.8.2026–7.5.2027")
                .contains("Koulutussopimus 19.10.–30.11.2026, Koivurinteen palvelutalo, keskeytys 26.10.–13.11.2026")
                .contains("Näyttö 12.4.–16.4.2027, arvioimatta");
    }
}
