package fi.luotsi.cli;

import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.work.PersonData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
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
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("asked", oid);
            all.put("store", keep.name());
            all.put("studyRights", new TreeSet<>(data.persons().studyRights()));
            all.put("learners", new TreeSet<>(data.persons().learners()));
            all.put("documents", data.documents().stream().map(held -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("import", held.snapshot());
                one.put("taken", held.taken().toString());
                one.put("kind", held.document().getClass().getSimpleName());
                one.put("content", held.document());
                return one;
            }).toList());
            all.put("quarantine", data.quarantine());
            all.put("marks", data.marks());
            all.put("log", data.log().stream().map(LogCommand::row).toList());
            output().json(all);
            say("person-done", data.documents().size(), data.quarantine().size(), data.marks().size(), data.log().size());
            return 0;
        }
    }
}
