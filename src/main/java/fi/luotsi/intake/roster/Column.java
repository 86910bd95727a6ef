package fi.luotsi.intake.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a roster, known by their headings in Finnish, Swedish and English. */
enum Column {
    STUDY_RIGHT("opiskeluoikeusoid", "opiskeluoikeudenoid", "opiskeluoikeus", "opiskeluoikeusid",
            "opiskeluoikeudentunniste", "studierättsoid", "studierättensoid", "studierättoid",
            "studierätt", "studierättsid", "studyrightoid", "studyright", "studyrightid"),
    LEARNER("oppijaoid", "oppijanoid", "oppijanumero", "oppija", "opiskelijaoid", "opiskelijanoid", "oppijanmasteroid",
            "studentnummer", "studerandensoid", "studerandeoid", "studentoid", "learneroid", "learnerid"),
    LAST_NAME("sukunimi", "efternamn", "släktnamn", "lastname", "surname", "familyname"),
    FIRST_NAME("etunimi", "etunimet", "kutsumanimi", "förnamn", "tilltalsnamn", "firstname", "firstnames", "givenname",
            "givennames", "callname"),
    GROUP("ryhmä", "ryhma", "ryhmäkoodi", "ryhmännimi", "opetusryhmä", "saapumisryhmä", "luokka", "grupp", "gruppkod",
            "klass", "group", "class"),
    UNIT("yksikkö", "yksikko", "tiimi", "osasto", "koulutusyksikkö", "enhet", "team", "avdelning", "unit",
            "department"),
    TEACHER("vastuuopettaja", "vastuuope", "ryhmänohjaaja", "omaopettaja", "opettaja", "ansvariglärare",
            "ansvarslärare", "grupphandledare", "lärare", "responsibleteacher", "teacher", "tutor"),
    /** Never kept. */
    IDENTITY_CODE("hetu", "henkilötunnus", "henkilotunnus", "personbeteckning", "personnummer", "identitycode",
            "personalidentitycode"),
    /** Contact details, never kept. */
    CONTACT("sähköposti", "sahkoposti", "sähköpostiosoite", "puhelin", "puhelinnumero", "matkapuhelin", "osoite",
            "kotiosoite", "lähiosoite", "postinumero", "postitoimipaikka", "kotikunta", "epost", "epostadress",
            "telefon", "telefonnummer", "adress", "hemadress", "postnummer", "hemkommun", "email", "phone", "address");

    private final Set<String> names;

    Column(String... names) {
        this.names = Set.of(names);
    }

    /** The column a heading means, null when Luotsi has no use for it. */
    static @Nullable Column of(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        for (Column column : values()) {
            if (column.names.contains(plain)) {
                return column;
            }
        }
        return null;
    }

    /** Whether what stands in the column is left out to protect people. */
    boolean dropped() {
        return this == IDENTITY_CODE || this == CONTACT;
    }
}
