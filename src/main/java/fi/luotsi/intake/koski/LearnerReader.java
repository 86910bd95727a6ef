package fi.luotsi.intake.koski;

import fi.luotsi.core.plan.Learner;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Withheld;

/** Reads the person of a KOSKI record without identity code, address, nationality or mother tongue. */
final class LearnerReader {

    private final Fields fields;

    LearnerReader(Fields fields) {
        this.fields = fields;
    }

    Learner read(JsonObject person) throws RowFault {
        String oid = fields.learner(person, "oid");
        String callName = fields.text(person, "kutsumanimi");
        String firstNames = fields.text(person, "etunimet");
        boolean hide = Boolean.TRUE.equals(fields.bool(person, "turvakielto"));
        Learner learner = new Learner(
                oid, fields.text(person, "sukunimi"), callName != null ? callName : firstNames,
                fields.date(person, "syntymäaika"), hide);
        if (hide) {
            fields.tally().warn("right.protected", "turvakielto");
        }
        fields.drop(person, Withheld.OF_PERSON.toArray(String[]::new));
        fields.leftovers(person);
        return learner;
    }
}
