package fi.luotsi.intake.part;

import fi.luotsi.core.plan.Placeholders;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What never goes into the store, not even with a row in quarantine: identity codes, contact details, and what KOSKI
 * itself holds to be sensitive.
 */
public final class Withheld {

    /** What stands in the place of a value that was there. */
    public static final String MASK = "…";

    /** Keys of a person in KOSKI that are never kept. */
    public static final List<String> OF_PERSON = List.of(
            "hetu", "kansalaisuus", "äidinkieli", "osoite", "kotiosoite", "katuosoite", "lähiosoite", "postinumero",
            "postitoimipaikka", "kotikunta", "yhteystiedot", "yhteystietoryhmät", "sähköposti", "sahkoposti",
            "puhelinnumero", "puhelin", "matkapuhelin");

    /** Extra data of a study right that KOSKI's own schema marks as sensitive. */
    public static final List<String> SENSITIVE = List.of(
            "erityinenTuki", "tuvaErityinenTuki", "erityisenTuenPäätös", "erityisenTuenPäätökset",
            "vaativanErityisenTuenErityinenTehtävä", "vaativanErityisenTuenYhteydessäJärjestettäväMajoitus", "hojks",
            "vaikeastiVammainen", "vammainen", "vammainenJaAvustaja", "opiskeluvalmiuksiaTukevatOpinnot",
            "sisäoppilaitosmainenMajoitus", "majoitus", "majoitusetu", "kuljetusetu", "koulukoti",
            "vankilaopetuksessa", "oikeusMaksuttomaanAsuntolapaikkaan");

    /** Keys that tell where a person is, withheld for those under a non-disclosure order. */
    private static final Set<String> PLACES = Set.of(
            "paikkakunta", "työpaikka", "työpaikanNimi", "työssäoppimispaikka", "työssäoppimispaikanYTunnus",
            "työnantaja", "suorituspaikka", "kotipaikka");

    /** Keys of a plan of which only is kept that something stands there. */
    private static final Set<String> MASKED = Set.of(
            "sahkoposti", "puhelinnumero", "ajanjakson-tarkenne", "sisallon-kuvaus", "lisatietoja",
            "yksilolliset-kriteerit", "vaatimuksista-tai-tavoitteista-poikkeaminen");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"',;]+@[^\\s@<>\"',;]+\\.[\\p{L}\\d-]+");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d.])(?:\\+358[ -]?|0)(?:4\\d|50)[ -]?\\d{3}[ -]?\\d{2,4}(?![\\d.])");

    private static final Set<String> REMOVED = Set.copyOf(
            Stream.concat(OF_PERSON.stream(), SENSITIVE.stream())
                    .filter(key -> !MASKED.contains(key)).toList());

    private Withheld() {}

    /** A text without identity codes, e-mail addresses and mobile numbers. */
    public static String text(String text) {
        String masked = Clean.withoutIdentityCodes(text);
        if (masked.indexOf('@') > 0) {
            masked = EMAIL.matcher(masked).replaceAll(MASK);
        }
        return TELEPHONE.matcher(masked).replaceAll(MASK);
    }

    /** A value of which only is kept that it is there; one that only says that nothing is known stays. */
    public static String mask(String text) {
        return text.isBlank() || Placeholders.isOne(text) || Clean.saysNo(text.strip()) ? text : MASK;
    }

    /** Whether a key goes with its value. */
    public static boolean removes(String key, boolean protectedPerson) {
        return REMOVED.contains(key) || protectedPerson && PLACES.contains(key);
    }

    /** Whether of a key's texts only is kept that they are there. */
    public static boolean masks(String key) {
        return MASKED.contains(key);
    }
}
