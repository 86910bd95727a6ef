package fi.luotsi.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.mapping.Field;
import fi.luotsi.intake.table.Cell;
import fi.luotsi.intake.table.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tables as student administration systems could write them, with abbreviations, units and line breaks in their headings:
 * every field can be guessed in Finnish, Swedish and English. The headings are invented.
 */
class NeverSeenTablesTest {

    private static final String RIGHT = "1.2.246.562.15.41024330544";
    private static final String LEARNER = "1.2.246.562.24.50000000500";
    private static final Headings HEADINGS = new Headings();

    /** A value that the guess cannot mistake. */
    private static String value(Field field) {
        return switch (field) {
            case STUDY_RIGHT -> RIGHT;
            case LEARNER -> LEARNER;
            case RIGHT_STATE -> "läsnä";
            case ITEM_CODE -> "106945";
            case POINTS -> "25";
            case GRADE -> "3";
            case NEEDS_SUPPORT, GUARDIAN_TOOK_PART, RECOGNISED -> "k";
            default -> field.form() == Field.Form.DATE ? "1.9.2026" : "teksti";
        };
    }

    private static Guess guess(List<String> heading, List<Field> fields) {
        Line values = line(2, fields.stream().map(NeverSeenTablesTest::value).toList());
        return Guess.of(Head.of(line(1, heading), List.of(values)), HEADINGS);
    }

    private static Line line(long number, List<String> cells) {
        return new Line(number, cells.stream().map(Cell::text).toList(), false, null);
    }

    private static List<String> unclear(Guess guess) {
        return guess.unclear().stream().map(one -> one.column() + " " + one.code()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Finnish
        "Opisk.oikeus OID;Sukun.;Etun.;Ryhmä/luokka;Yksikön nimi;Vast.ope;Viim. läsnäolo"
                + "|STUDY_RIGHT,LAST_NAME,FIRST_NAME,GROUP,UNIT,TEACHER,LAST_PARTICIPATION",
        "Opiskeluoikeuden\\nOID-tunnus;Opisk.oik. tila;Opisk.oik. alkupvm;Arv. päättymispvm;Opisk.oik. päättyi;Tutkinto"
                + "|STUDY_RIGHT,RIGHT_STATE,RIGHT_START,RIGHT_ESTIMATED_END,RIGHT_END,QUALIFICATION",
        "Oppijan OID-tunnus;HOKS hyv.pvm (pp.kk.vvvv);HOKS viimeksi päivitetty;Osaaminen saavutettu pvm"
                + "|LEARNER,PLAN_APPROVED,PLAN_UPDATED,COMPETENCE_REACHED",
        "Opiskeluoikeus OID;Tutk.osan koodi;Tutk.osa;Osan laajuus (osp);Hank. alkaa;Hank.\\npäättyy;Hank.tapa;Arvos.;Arvos. pvm;"
                + "Tunnustettu (k/e)|STUDY_RIGHT,ITEM_CODE,ITEM_NAME,POINTS,ITEM_START,ITEM_END,MODE,GRADE,GRADE_DATE,RECOGNISED",
        "Opisk.oik. OID;Työp.;Työp. Y-tunnus;Tp-ohjaaja;TPJ alkaa;TPJ päättyy;Sop.nro"
                + "|STUDY_RIGHT,WORKPLACE,WORKPLACE_ID,SUPERVISOR,WORKPLACE_START,WORKPLACE_END,AGREEMENT_NUMBER",
        "Opiskeluoikeuden tunniste;Osan tunnus;Näytön ajankohta;Näyttö pätt.;Näytön suorituspaikka"
                + "|STUDY_RIGHT,ITEM_CODE,DEMONSTRATION_START,DEMONSTRATION_END,DEMONSTRATION_PLACE",
        // Swedish
        "Studierättens OID-kod;Eft.namn;Förn.;Grupp/klass;Enhetens namn;Ansv. lärare;Sen. närvaro"
                + "|STUDY_RIGHT,LAST_NAME,FIRST_NAME,GROUP,UNIT,TEACHER,LAST_PARTICIPATION",
        "Studierättens\\nOID;St.rättens status;Studierätten börjar;Ber. slutdatum;Studierätten slutade;Examen"
                + "|STUDY_RIGHT,RIGHT_STATE,RIGHT_START,RIGHT_ESTIMATED_END,RIGHT_END,QUALIFICATION",
        "Studerandens OID;PUK godk. (dd.mm.åååå);PUK senast uppdaterad;Kunnande uppnått datum"
                + "|LEARNER,PLAN_APPROVED,PLAN_UPDATED,COMPETENCE_REACHED",
        "Studierätt OID;Ex.delens kod;Ex.delens namn;Delens omfattning (kp);Förv. börjar;Förv.\\nslutar;Förv.sätt;Vits.;"
                + "Vits. datum;Erkänd (ja/nej)"
                + "|STUDY_RIGHT,ITEM_CODE,ITEM_NAME,POINTS,ITEM_START,ITEM_END,MODE,GRADE,GRADE_DATE,RECOGNISED",
        "Studierättens id;Arb.plats;FO-nr;APL-handledare;APL börjar;APL slutar;Avt.nr"
                + "|STUDY_RIGHT,WORKPLACE,WORKPLACE_ID,SUPERVISOR,WORKPLACE_START,WORKPLACE_END,AGREEMENT_NUMBER",
        "Studierättens identifikator;Examensdelskod;Yrkesprovets datum;Y.prov slutar;Provplats"
                + "|STUDY_RIGHT,ITEM_CODE,DEMONSTRATION_START,DEMONSTRATION_END,DEMONSTRATION_PLACE",
        // English
        "Study right identifier;Surname;Given name;Student group;Unit/campus;Resp. teacher;Last day attended"
                + "|STUDY_RIGHT,LAST_NAME,FIRST_NAME,GROUP,UNIT,TEACHER,LAST_PARTICIPATION",
        "Study right\\nOID;Study right status;Study right from;Est. end date;Study right until;Qualification code"
                + "|STUDY_RIGHT,RIGHT_STATE,RIGHT_START,RIGHT_ESTIMATED_END,RIGHT_END,QUALIFICATION",
        "Learner OID;Plan approval date (dd.mm.yyyy);Plan last updated;Competence reached on"
                + "|LEARNER,PLAN_APPROVED,PLAN_UPDATED,COMPETENCE_REACHED",
        "Study right id;Unit code;Unit title;Credits (cp);Implementation starts;Implementation\\nends;Acq. mode;Unit grade;"
                + "Graded on;Recognised (y/n)"
                + "|STUDY_RIGHT,ITEM_CODE,ITEM_NAME,POINTS,ITEM_START,ITEM_END,MODE,GRADE,GRADE_DATE,RECOGNISED",
        "Study right;Employer;Company reg. no;Workplace tutor;Work placement starts;Work placement ends;Agr. no"
                + "|STUDY_RIGHT,WORKPLACE,WORKPLACE_ID,SUPERVISOR,WORKPLACE_START,WORKPLACE_END,AGREEMENT_NUMBER",
        "Study right oid;Module code;Demo starts;Demo ends;Demo place"
                + "|STUDY_RIGHT,ITEM_CODE,DEMONSTRATION_START,DEMONSTRATION_END,DEMONSTRATION_PLACE"})
    void a_table_never_seen_is_understood_without_asking(String headings, String fields) {
        List<String> heading = Arrays.stream(headings.split(";")).map(name -> name.replace("\\n", "\n")).toList();
        List<Field> expected = Arrays.stream(fields.split(",")).map(Field::valueOf).toList();
        Guess guess = guess(heading, expected);
        assertThat(guess.chosen().fields()).containsExactlyElementsOf(expected);
        assertThat(unclear(guess)).isEmpty();
    }

    /** Support is sensitive: even a heading that is clear is asked about before the column is read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Opiskeluoikeuden oid;Tarvitsee tukea (k/e);Huoltaja osallistui HOKS-keskusteluun",
        "Studierättens oid;Behöver stöd (ja/nej);Vårdnadsh. deltog",
        "Study right oid;Needs support [y/n];Guardian took part in plan"})
    void support_is_asked_about_and_the_guardian_is_not(String headings) {
        List<Field> fields = List.of(Field.STUDY_RIGHT, Field.NEEDS_SUPPORT, Field.GUARDIAN_TOOK_PART);
        Guess guess = guess(List.of(headings.split(";")), fields);
        assertThat(guess.chosen().fields()).containsExactlyElementsOf(fields);
        assertThat(unclear(guess)).containsExactly("1 csv.unclear-support");
    }

    @ParameterizedTest
    @CsvSource({"Huoltaja,CONTACT", "Vårdnadshavare,CONTACT", "Guardian,CONTACT", "Tuen tarve,SENSITIVE", "Stödbehov,SENSITIVE",
        "Support need,SENSITIVE", "Erityinen tuki (k/e),SENSITIVE", "Oppimisen tuki,SENSITIVE"})
    void what_only_sounds_alike_is_never_kept(String heading, Field field) {
        assertThat(guess(List.of("opiskeluoikeus oid", heading), List.of(Field.STUDY_RIGHT, Field.GROUP)).chosen().fields())
                .containsExactly(Field.STUDY_RIGHT, field);
    }

    @ParameterizedTest
    @CsvSource({"Viimeksi läsnä", "Last present", "Last attended", "Senaste närvaro"})
    void the_last_day_present_is_no_guardian(String heading) {
        assertThat(guess(List.of("opiskeluoikeus oid", heading), List.of(Field.STUDY_RIGHT, Field.LAST_PARTICIPATION)).chosen()
                .fields()).containsExactly(Field.STUDY_RIGHT, Field.LAST_PARTICIPATION);
    }

    @Test
    void every_field_that_is_kept_has_headings_of_its_own() {
        Set<Field> found = EnumSet.noneOf(Field.class);
        List<String> words = new ArrayList<>();
        WordFile.read("headings.txt").forEach((name, list) -> words.addAll(list));
        for (String word : words) {
            Headings.Sense sense = HEADINGS.sense(word.replace("*", ""));
            if (sense != null && sense.field() != null) {
                found.add(sense.field());
            }
        }
        found.add(Field.NOTHING);
        assertThat(found).containsExactlyInAnyOrder(Field.values());
    }
}
