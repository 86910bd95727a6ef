package fi.luotsi.intake;

import fi.luotsi.core.plan.Source;

/** Names of sources for messages, the same in every language. */
final class Sources {

    private Sources() {}

    static String name(Source source) {
        return switch (source) {
            case EHOKS -> "eHOKS";
            case KOSKI -> "KOSKI";
            case KOSKI_REPORT -> "KOSKI (xlsx)";
            case ROSTER, TABLE -> "CSV/XLSX";
            case EPERUSTEET -> "ePerusteet";
            case KOODISTO -> "Koodisto";
            case ORGANISATIONS -> "Organisaatiopalvelu";
            case ARVO -> "Arvo";
        };
    }
}
