package fi.luotsi.intake.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A performance or a unit of a mass transfer, held until its study right is put together.
 *
 * @param id the id it has within this transfer
 * @param parent id of the unit it is a part of; null for a unit of its own and for a performance
 * @param type value of {@code suorituksentyyppi}
 * @param place oid and names of the campus; null for units
 * @param educationType value of {@code koulutustyyppi}
 * @param data what else there is to it, as JSON; null when the column is empty
 */
record TransferRow(
        String id, @Nullable String parent, @Nullable String type, @Nullable Place place,
        @Nullable String educationType, @Nullable String data, String file, long line) {

    /** A campus. */
    record Place(String oid, @Nullable String fi, @Nullable String sv) {}

    static TransferRow of(TransferTable.Row row, String idColumn) {
        String campus = row.get("toimipiste_oid");
        return new TransferRow(
                String.valueOf(row.get(idColumn)), row.get("ylempi_osasuoritus_id"), row.get("suorituksen_tyyppi"),
                campus == null ? null : new Place(campus, row.get("toimipiste_nimi"), row.get("toimipiste_nimi_sv")),
                row.get("koulutusmoduuli_koulutustyyppi"), row.complete() ? row.get("data") : null, row.file(),
                row.line());
    }
}
