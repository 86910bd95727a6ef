package fi.luotsi.intake.reference;

import fi.luotsi.intake.part.Clean;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of tables about surveys, by their headings in Arvo, in VIPUNEN and in tables made from them. */
enum ResponseColumn {
    SURVEY("kysely", "kyselyt", "kyselynnimi", "kyselykerta", "frågeformulärsomgång", "enkät", "questionnaireinstance",
            "survey"),
    PERIOD("rahoituskausi", "rahoituskausipalautteet", "kausi", "tilastokausi", "finansieringsperiod", "period",
            "fundingseason", "season"),
    YEAR("tilastovuosi", "varainhoitovuosi", "statistikår", "year"),
    UNIT("toimipiste", "toimipisteennimi", "toimipaikka", "toimipaikannimi", "verksamhetsställe",
            "namnpåverksamhetsställe", "nameofoperationalunit", "campus", "yksikkö", "enhet", "unit"),
    INSTITUTION("oppilaitos", "oppilaitoksennimi", "läroanstalt", "educationalinstitution"),
    PROVIDER("koulutuksenjarjestaja", "koulutuksenjärjestäjä", "koulutustoimija", "koulutustoimijannimi",
            "utbildningsanordnare", "namnpåutbildningsaktör", "nameofeducationprovider"),
    QUALIFICATION_NAME("tutkinnonnimi", "namnpåexamen", "nameofdegree"),
    QUALIFICATION("tutkinto", "tutkintotunnus", "examen", "qualification"),
    TARGETS("kohteet", "kyselynkohteet", "kohteidenlkm", "kyselynkohteetlkm", "kyselynkohteidenlkm", "svarsantal",
            "responsecount", "targets"),
    ANSWERS("vastanneet", "vastanneetlkm", "vastanneidenlkm", "vastaajat", "vastaajienlkm", "vastauksia",
            "respondentsantal", "respondentcount", "answers"),
    /** Answers, a slash, targets; where there is no slash, targets. */
    BOTH("vastaajienlkmkohteidenlkm"),
    /** Names a person who answered; looked at only to count, never kept. */
    RESPONDENT("vastaajatunnus", "svarskod", "answeridentifier"),
    /** Leads to a person's answers; never kept. */
    LINK("vastauslinkki", "svararkod", "credential", "nippulinkki", "nipputunnus"),
    VALID_FROM("voimassaalkaen", "förstasvarsdag", "validitystartdate"),
    ANSWERED("vastausaika", "svarstid", "responsetime");

    private final Set<String> names;

    ResponseColumn(String... names) {
        this.names = Set.of(names);
    }

    /** The column a heading means, null when Luotsi has no use for it. */
    static @Nullable ResponseColumn of(String heading) {
        String plain = Clean.composed(heading).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        for (ResponseColumn column : values()) {
            if (column.names.contains(plain)) {
                return column;
            }
        }
        return null;
    }
}
