package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.work.PersonData;
import fi.luotsi.work.PersonFile;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code luotsi person OID}: everything that the store holds about one person, as JSON. */
@CommandLine.Command(name = "person")
final class PersonCommand extends Command {

    @Parameters(paramLabel = "OID", descriptionKey = "person")
    String oid = "";

    PersonCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws StoreTrouble {
        try (Keep keep = open()) {
            PersonData data = PersonData.of(keep, oid);
            if (data == null) {
                throw new Mistake("unknown-person", oid);
            }
            output().json(PersonFile.tree(keep, oid, data));
            say("person-done", data.documents().size(), data.quarantine().size(), data.marks().size(), data.log().size());
            return 0;
        }
    }
}
