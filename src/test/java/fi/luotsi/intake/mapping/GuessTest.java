package fi.luotsi.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.intake.table.Cell;
import fi.luotsi.intake.table.Line;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {

    private static final String RIGHT = "1.2.246.562.15.41024330544";
    private static final String LEARNER = "1.2.246.562.24.50000000500";
    private static final Headings HEADINGS = new Headings();

    private static Line line(long number, String row) {
        return new Line(number, Arrays.stream(row.split(";", -1)).map(Cell::text).toList(), false, null);
    }

    private static Guess guess(String heading, String... rows) {
        List<Line> sample = Stream.of(rows).map(row -> line(2, row)).toList();
        return Guess.of(Head.of(line(1, heading), sample), HEADINGS);
    }

    private static List<Field> sure(String heading, String... rows) {
        Guess guess = guess(heading, rows);
        assertThat(guess.unclear()).isEmpty();
        return guess.chosen().fields();
    }

    private static List<String> unclear(String heading, String... rows) {
        return guess(heading, rows).unclear().stream().map(one -> one.column() + " " + one.code()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "opiskeluoikeus_oid;tutkinnon_osa;alku;loppu|ITEM_START,ITEM_END",
        "opiskeluoikeus_oid;Examensdel;Börjar;Slutar|ITEM_START,ITEM_END",
        "opiskeluoikeus_oid;työpaikka;alkaa;päättyy|WORKPLACE_START,WORKPLACE_END",
        "opiskeluoikeus_oid;demonstration place;start;end|DEMONSTRATION_START,DEMONSTRATION_END",
        "opiskeluoikeus_oid;Tila opiskelussa;Aloituspvm;Arvioitu päättymispäivä|RIGHT_START,RIGHT_ESTIMATED_END",
        "opiskeluoikeus_oid;tutkinnon osa;aloituspvm;beräknat slutdatum|RIGHT_START,RIGHT_ESTIMATED_END"})
    void genericHeadingsAreSettledByTheOtherColumns(String heading, String fields) {
        List<Field> found = sure(heading, RIGHT + ";106723;1.9.2026;2.9.2026");
        assertThat(found.subList(2, 4)).extracting(Field::name).containsExactly(fields.split(","));
    }

    @Test
    void genericDatesWithNothingBesideThemAreUnclear() {
        assertThat(unclear("opiskeluoikeus_oid;ryhmä;alku;loppu", RIGHT + ";a;1.9.2026;2.9.2026"))
                .containsExactly("2 csv.unclear-date", "3 csv.unclear-date");
    }

    @Test
    void aDayBelongsToTheGrade() {
        assertThat(sure("opiskeluoikeus;koodi;tutkinnon osa;arvosana;pvm", RIGHT + ";x;106723;3;1.9.2026"))
                .containsExactly(Field.STUDY_RIGHT, Field.NOTHING, Field.ITEM_CODE, Field.GRADE, Field.GRADE_DATE);
        assertThat(unclear("opiskeluoikeus;tutkinnon osa;pvm", RIGHT + ";106723;1.9.2026"))
                .containsExactly("2 csv.unclear-date");
        assertThat(sure("opiskeluoikeus;ryhmä;pvm", RIGHT + ";a;1.9.2026").getLast()).isEqualTo(Field.NOTHING);
    }

    @Test
    void anIdWithoutAKnownHeadingIsKnownByItsNodeButNotSure() {
        assertThat(unclear("oppija_oid;joku", LEARNER + ";" + RIGHT)).containsExactly("1 csv.unclear-right");
        assertThat(unclear("ryhmä;joku", "a;" + LEARNER)).containsExactly("1 csv.unclear-learner");
        assertThat(sure("opiskeluoikeus_oid;muu", RIGHT + ";" + LEARNER).getLast()).isEqualTo(Field.NOTHING);
    }

    @Test
    void anIdThatOnlyCallsItselfOneIsKnownByItsNode() {
        assertThat(sure("OID;ryhmä", RIGHT + ";a")).containsExactly(Field.STUDY_RIGHT, Field.GROUP);
        assertThat(sure("Tunniste;ID", LEARNER + ";" + RIGHT)).containsExactly(Field.LEARNER, Field.STUDY_RIGHT);
        assertThat(sure("opiskeluoikeus;tunniste;id", RIGHT + ";" + RIGHT + ";17"))
                .containsExactly(Field.STUDY_RIGHT, Field.NOTHING, Field.NOTHING);
    }

    @Test
    void aPlannedDayIsTheItemsWhereThereAreItems() {
        assertThat(sure("opiskeluoikeus;tutkinnon osa;planned end date", RIGHT + ";106723;2.9.2026"))
                .containsExactly(Field.STUDY_RIGHT, Field.ITEM_CODE, Field.ITEM_END);
        assertThat(sure("opiskeluoikeus;start date;planned end date", RIGHT + ";1.9.2026;2.9.2028"))
                .containsExactly(Field.STUDY_RIGHT, Field.RIGHT_START, Field.RIGHT_ESTIMATED_END);
        assertThat(unclear("opiskeluoikeus;työpaikka;planned end date", RIGHT + ";Hoivakoti;2.9.2026"))
                .containsExactly("2 csv.unclear-date");
    }

    @Test
    void anUnknownDateBesideUndatedUnitsOrWorkplacesIsAskedAbout() {
        assertThat(unclear("opiskeluoikeus;työpaikka;tuntematon", RIGHT + ";Hoivakoti;1.9.2026"))
                .containsExactly("2 csv.unclear-date");
        assertThat(unclear("opiskeluoikeus;tutkinnon osa;tuntematon", RIGHT + ";106723;2026-09-01"))
                .containsExactly("2 csv.unclear-date");
        assertThat(sure("opiskeluoikeus;työpaikka;tuntematon", RIGHT + ";Hoivakoti;S-17").getLast())
                .as("no date").isEqualTo(Field.NOTHING);
        assertThat(sure("opiskeluoikeus;työpaikka;jakso alkaa;tuntematon", RIGHT + ";Hoivakoti;1.9.2026;1.8.2026"))
                .as("dated").containsExactly(Field.STUDY_RIGHT, Field.WORKPLACE, Field.WORKPLACE_START, Field.NOTHING);
        assertThat(sure("opiskeluoikeus;tutkinnon osa;arvosana;arviointipäivä;kirjattu", RIGHT + ";106723;3;1.9.2026;2.9.2026"))
                .as("results").contains(Field.GRADE_DATE, Field.NOTHING);
        assertThat(sure("opiskeluoikeus;ryhmä;tuntematon", RIGHT + ";LH26A;1.9.2026").getLast()).isEqualTo(Field.NOTHING);
    }

    @Test
    void aNameBesideAUnitsNameIsThePersons() {
        assertThat(sure("opiskeluoikeus;nimi;tutkinnon osan koodi;tutkinnon osan nimi", RIGHT + ";Eevi;106723;Palvelu"))
                .containsExactly(Field.STUDY_RIGHT, Field.LAST_NAME, Field.ITEM_CODE, Field.ITEM_NAME);
        assertThat(unclear("opiskeluoikeus;nimi;tutkinnon osan koodi", RIGHT + ";Eevi;106723"))
                .containsExactly("1 csv.unclear-heading");
    }

    @Test
    void twoColumnsForOneDateAreUnclearButOfTwoNamesTheSurerIsTaken() {
        assertThat(unclear("opiskeluoikeus;PUK godkänd;HOKS hyväksytty", RIGHT + ";1.9.2026;1.9.2026"))
                .containsExactly("2 csv.unclear-same");
        assertThat(sure("opiskeluoikeus;etunimet;kutsumanimi", RIGHT + ";Eevi Maria;Eevi"))
                .containsExactly(Field.STUDY_RIGHT, Field.NOTHING, Field.FIRST_NAME);
    }

    @Test
    void aDateColumnWithoutDatesIsDoubted() {
        assertThat(unclear("opiskeluoikeus;hoks hyväksytty", RIGHT + ";kyllä")).containsExactly("1 csv.unclear-no-dates");
        assertThat(sure("opiskeluoikeus;hoks hyväksytty", RIGHT + ";")).contains(Field.PLAN_APPROVED);
        assertThat(sure("opiskeluoikeus;hoks hyväksytty", RIGHT + ";09/01/2026")).contains(Field.PLAN_APPROVED);
    }

    @Test
    void aLocalNumberIsNoLearnerId() {
        assertThat(sure("opiskeluoikeus;studentnummer", RIGHT + ";S12345")).containsExactly(Field.STUDY_RIGHT, Field.NOTHING);
        assertThat(sure("opiskeluoikeus;opiskelija", RIGHT + ";Kaislavuo Eevi"))
                .containsExactly(Field.STUDY_RIGHT, Field.LAST_NAME);
        assertThat(sure("ryhmä;opiskelija", "a;" + LEARNER)).containsExactly(Field.GROUP, Field.LEARNER);
    }

    @ParameterizedTest
    @CsvSource({
        "Opiskelijan hetu,x,IDENTITY_CODE", "muu,010208A950T,IDENTITY_CODE", "Työpaikkaohjaajan sähköposti,x,CONTACT",
        "muu,eevi@esimerkki.example,CONTACT", "Erityinen tuki alkaa,1.9.2026,SENSITIVE", "tuki,,SENSITIVE",
        "Behov av stöd,ja,SENSITIVE", "Home address,x,CONTACT", "ÄIDINKIELI,x,SENSITIVE"})
    void whatMustNotBeKeptIsFoundByHeadingOrValue(String heading, String value, Field field) {
        assertThat(sure("opiskeluoikeus;" + heading, RIGHT + ";" + (value == null ? "" : value)))
                .containsExactly(Field.STUDY_RIGHT, field);
    }

    @Test
    void theStateIsKnownByItsWords() {
        assertThat(sure("opiskeluoikeus;tila", RIGHT + ";Läsnä")).contains(Field.RIGHT_STATE);
        assertThat(sure("opiskeluoikeus;tila", RIGHT + ";Luokka 2")).doesNotContain(Field.RIGHT_STATE);
    }
}
