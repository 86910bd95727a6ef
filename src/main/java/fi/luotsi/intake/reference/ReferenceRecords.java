package fi.luotsi.intake.reference;

import fi.luotsi.core.keep.Rows;
import fi.luotsi.core.plan.Source;
import fi.luotsi.core.reference.Versioned;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import org.jspecify.annotations.Nullable;

/** Takes the records of a JSON file of reference data; those that belong together become one row at the file's end. */
public final class ReferenceRecords {

    private final Tally tally;
    private final Rows rows;
    private final StructureReader structures;
    private final CodeSetReader codes;
    private final OrganisationReader organisations;
    private final Responses sums = new Responses();
    private final ResponseRecords responses;

    public ReferenceRecords(Fields fields, Rows rows) {
        this.tally = fields.tally();
        this.rows = rows;
        Names names = new Names(fields);
        this.structures = new StructureReader(fields, names);
        this.codes = new CodeSetReader(fields, names);
        this.organisations = new OrganisationReader(fields, names);
        this.responses = new ResponseRecords(names, sums);
    }

    /**
     * Which source of reference data a record is from, null when it is from none of them. To be asked before whether it
     * is a plan or a study right: requirements have keys of both.
     */
    public static @Nullable Source kind(JsonObject o) {
        return CodeSetReader.fits(o) ? Source.KOODISTO
                : StructureReader.fits(o) ? Source.EPERUSTEET
                : OrganisationReader.fits(o) ? Source.ORGANISATIONS
                : ResponseRecords.fits(o) ? Source.ARVO : null;
    }

    /** Takes a record of the kind that {@link #kind} said; one with a fault is left out and listed. */
    public void take(Source kind, JsonObject o) {
        try {
            switch (kind) {
                case KOODISTO -> codes.read(o);
                case EPERUSTEET -> keep(structures.read(o));
                case ORGANISATIONS -> organisations.read(o, this::keep);
                default -> responses.read(o);
            }
        } catch (RowFault fault) {
            tally.leftOut(fault);
        }
        tally.within(null);
    }

    /** Gives the rows that were gathered from many records. */
    public void finish() {
        tally.at(0);
        codes.sets().forEach(this::keep);
        sums.counts().forEach(this::keep);
    }

    private void keep(Versioned row) {
        tally.taken(rows.other(row));
    }
}
