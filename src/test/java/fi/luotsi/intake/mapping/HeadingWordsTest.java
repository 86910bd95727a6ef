package fi.luotsi.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingWordsTest {

    private static final HeadingWords WORDS = new HeadingWords();

    @ParameterizedTest
    @CsvSource({
        "Opiskeluoikeuden oid (Koski),STUDY_RIGHT", "Opinto-oikeus OID,STUDY_RIGHT", "OPINTO_OIKEUDEN_TUNNISTE,STUDY_RIGHT",
        "KOSKI-opiskeluoikeuden OID,STUDY_RIGHT", "Studierättens OID i Koski,STUDY_RIGHT", "OID of study right,STUDY_RIGHT",
        "Opiskelijan sukunimi,LAST_NAME", "Studerandes efternamn,LAST_NAME", "Student's last name,LAST_NAME",
        "Opiskelijan etunimet,FIRST_NAME", "Den studerandes namn,person", "Opiskelijan ryhmä,GROUP",
        "Ryhmän tunniste,GROUP", "Studiegruppens namn,GROUP", "Name of the group,GROUP", "Toimipisteen nimi,UNIT",
        "Verksamhetsställets namn,UNIT", "Campus name,UNIT", "HOKS-vastuuopettaja,TEACHER",
        "Vastuuopettajan nimi,TEACHER", "Ryhmän ohjaaja,TEACHER", "PUK-ansvarig lärare,TEACHER",
        "Viimeisin osallistumispäivämäärä,LAST_PARTICIPATION", "Date of last attendance,LAST_PARTICIPATION",
        "Opintojen aloituspäivä,RIGHT_START", "Opiskeluoikeuden alkamispvm,RIGHT_START",
        "Studierättens startdag,RIGHT_START", "Studierna inleddes,RIGHT_START", "Studies started on,RIGHT_START",
        "Opintojen arvioitu päättymispäivä,RIGHT_ESTIMATED_END", "Arvioitu valmistumisaika,RIGHT_ESTIMATED_END",
        "Tavoiteltu valmistumispäivä,RIGHT_ESTIMATED_END",
        "Studiernas planerade slut,RIGHT_ESTIMATED_END",
        "Study right expected end date,RIGHT_ESTIMATED_END", "Opintojen päättyminen,RIGHT_END",
        "eHOKS hyväksytty pvm,PLAN_APPROVED", "HOKSin ensikertainen hyväksyntä,PLAN_APPROVED",
        "HOKS:n 1. hyväksymispäivä,PLAN_APPROVED", "PUK första godkännande,PLAN_APPROVED",
        "Date of plan approval,PLAN_APPROVED", "Viimeisin HOKS-päivitys,PLAN_UPDATED",
        "HOKSia muokattu viimeksi,PLAN_UPDATED", "HOKS muokattu viimeksi,PLAN_UPDATED", "Senaste uppdatering av PUK,PLAN_UPDATED",
        "PUK ändrad senast,PLAN_UPDATED", "Study plan last modified,PLAN_UPDATED",
        "Osaamisen saavuttaminen pvm,COMPETENCE_REACHED", "Tutkinnonosan koodi,ITEM_CODE", 
        "Examensdelens identifikator,ITEM_CODE", "Tutkinnonosan nimi,ITEM_NAME", "Tutkinnon osan aloituspäivä,ITEM_START",
        "Osaamisen hankkimisen suunniteltu alku,ITEM_START", "Examensdelens planerade slutdatum,ITEM_END",
        "Tutkinnon osan laajuus (osp),POINTS", "Extent in competence points,POINTS", "Työnantajan nimi,WORKPLACE",
        "Arbetsgivarens namn,WORKPLACE", "Name of employer,WORKPLACE", "Työnantajan y-tunnus,WORKPLACE_ID",
        "Työpaikan ohjaaja,SUPERVISOR", "Työssäoppimisjakson alkamispäivä,WORKPLACE_START",
        "Koulutussopimuksen päättymispäivä,WORKPLACE_END", "Oppisopimuksen alkamispvm,WORKPLACE_START",
        "Läroavtalet upphör,WORKPLACE_END", "Training agreement ends on,WORKPLACE_END",
        "Work placement start date,WORKPLACE_START", "Koulutussopimuksen tunnus,AGREEMENT_NUMBER",
        "Näytön suunniteltu aloituspäivä,DEMONSTRATION_START", "Ammattiosaamisen näyttö päättyy,DEMONSTRATION_END",
        "Yrkesprovets plats,DEMONSTRATION_PLACE", "Näytön työpaikka,DEMONSTRATION_PLACE", "Tutkinnon osan arvosana,GRADE",
        "Vitsordsdatum,GRADE_DATE", "Arvioinnin ajankohta,GRADE_DATE", "Osaaminen tunnustettu,RECOGNISED",
        "Opiskeluoikeus alkanut pvm,RIGHT_START", "Opiskelu päättynyt,RIGHT_END", "Modulkod,ITEM_CODE",
        "Opiskeluoikeuden tavoitteellinen loppu,RIGHT_ESTIMATED_END",
        "OID,id", "Tunniste,id", "Planned end date,planned_end", "Planerat startdatum,planned_start", "Opiskelijan tila,RIGHT_STATE",
        "Ryhmä (pääryhmä),GROUP", "Inlett studierna,RIGHT_START", "Supervising teacher,TEACHER", "Started,start",
        "Tutkinto / koulutus,QUALIFICATION", "Tutkinnon tai koulutuksen koodi,QUALIFICATION", "Examenskod i Koski,QUALIFICATION"})
    void words_make_a_heading(String heading, String name) {
        assertThat(WORDS.name(heading)).isEqualTo(name);
    }

    /** Every word ends in many ways: a hostile heading must not make all of them be tried over and over. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "on", "no", "dag", "ja ", "namnen", "opintojen "})
    void a_long_heading_of_known_words_that_ends_in_an_unknown_one_takes_no_time(String word) {
        for (int times : new int[] {4, 40, 400, 40_000}) {
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(WORDS.name(word.repeat(times) + "x")).isNull());
        }
    }

    /** A heading that only looks like one of them must not be read as one: nobody would see the wrong dates. */
    @ParameterizedTest
    @ValueSource(strings = {
        "HOKS hyväksyjä", "HOKSin hyväksynyt opettaja", "HOKS hyväksymättä", "HOKS päivitettävä viimeistään", "PUK godkänd av",
        "Plan approved by", "Plan not approved", "HOKS-keskustelun päivä", "Opiskeluoikeuden tyyppi", "Opiskeluoikeuden lisätieto",
        "Sisältyy opiskeluoikeuteen", "Edellinen ryhmä", "Ryhmän koko", "Ryhmän opiskelijat", "Opettajan tunnus", "Lärarens e-post",
        "Näytön arvioija", "Näytön arvosana", "Yrkesprovets vitsord", "Arvioitu", "Arvioitu pvm", "Tutkinnon osan tila",
        "Tutkinnon osan arvioija", "Työpaikan osoite", "Työpaikan paikkakunta", "Sopimuksen tila", "Avtalets typ", "Koulutus alkaa", "Koulutuksen alkamispäivä", "Tutkintonimike", "Examensdatum",
        "Loma alkaa", "Keskeytys päättyy", "Opintojen keskeytyksen alku", "Poissaolot", "Koodi", "Numero", "Päivä",
        "Viimeisin kirjautuminen", "Huoltajan hyväksyntä", "HOKSin tunnus", "Student", "Opiskelija", "on", "1", "", " ", "?",
        "Hoksattu", "Planet", "Datumgrupp", "Aloituspaikka"})
    void any_other_word_makes_it_unknown(String heading) {
        assertThat(WORDS.name(heading)).isNull();
    }
}
