package fi.luotsi.intake.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of KOSKI's mass transfer (koski.md 2.10), known by columns that no other table has. */
public enum TransferKind {
    /** Study rights; the only one without which nothing can be read. */
    RIGHTS("opiskeluoikeus", "opiskeluoikeus_oid", "versionumero", "oppija_oid", "koulutusmuoto", "data"),
    /** Main-level performances. */
    PERFORMANCES("paatason_suoritus", "paatason_suoritus_id", "opiskeluoikeus_oid", "suorituksen_tyyppi", "toimipiste_oid"),
    /** Units and their areas. */
    UNITS("osasuoritus", "osasuoritus_id", "ylempi_osasuoritus_id", "paatason_suoritus_id"),
    /** Days with the same facts; nothing that the rights do not tell already. */
    PERIODS("opiskeluoikeus_aikajakso", "opiskeluoikeus_oid", "alku", "tila", "tila_alkanut"),
    /** Study rights that were declared void. */
    VOIDED("mitatoity_opiskeluoikeus", "opiskeluoikeus_oid", "versionumero", "oppija_oid", "mitatoity"),
    /** Pre-primary education. */
    PRE_PRIMARY("esiopetus_opiskeluoik_aikajakso", "opiskeluoikeus_oid", "esiopetus_alkanut");

    private final String file;
    private final List<String> columns;

    TransferKind(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    /** Name of the file as KOSKI gives it, without ending. */
    public String file() {
        return file;
    }

    /** The kind of a file with this heading, null when it is no file of a mass transfer. */
    static @Nullable TransferKind of(List<String> heading) {
        for (TransferKind kind : values()) {
            if (heading.containsAll(kind.columns)) {
                return kind;
            }
        }
        return null;
    }

    /**
     * The kind of a file: by its heading, or by its name when it is a later part of a large table, such as
     * {@code osasuoritus.csv.02}, which may have no heading; null when it is no file of a mass transfer.
     */
    public static @Nullable TransferKind of(String name, List<String> heading) {
        TransferKind known = of(heading);
        if (known != null) {
            return known;
        }
        for (TransferKind kind : values()) {
            if (name.matches("(?is)(.*[/ ])?" + kind.file + "\\.csv\\.\\d+")) {
                return kind;
            }
        }
        return null;
    }
}
