package fi.luotsi.intake.koski;

import fi.luotsi.core.words.LocalText;
import fi.luotsi.core.plan.Performance;
import fi.luotsi.core.plan.UnitResult;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.RowFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a main-level performance of a study right and the results of its units. */
final class PerformanceReader {

    private final Fields fields;
    private final Koodi koodi;
    private final UnitReader units;

    PerformanceReader(Fields fields, Koodi koodi) {
        this.fields = fields;
        this.koodi = koodi;
        this.units = new UnitReader(fields, koodi);
    }

    Performance read(JsonObject o) throws RowFault {
        JsonObject module = fields.object(o, "koulutusmoduuli");
        JsonObject identity = module == null ? null : fields.object(module, "tunniste");
        JsonObject confirmation = fields.object(o, "vahvistus");
        String type = koodi.value(o, "tyyppi");
        List<UnitResult> results = units.read(o);
        fields.tally().within(null);
        Performance performance = new Performance(
                type == null ? "" : type, identity == null ? null : fields.code(identity, "koodiarvo"),
                identity == null ? LocalText.NONE : koodi.text(identity, "nimi"),
                module == null ? null : fields.text(module, "perusteenDiaarinumero"),
                module == null ? null : koodi.value(module, "koulutustyyppi"),
                module == null ? null : units.points(module), koodi.organisation(o, "toimipiste"),
                fields.text(o, "ryhmä"), confirmation == null ? null : fields.date(confirmation, "päivä"),
                named(o, "osaamisala"), named(o, "tutkintonimike"), modes(o), results);
        fields.drop(o, "todistuksellaNäkyvätLisätiedot");
        fields.ignore(o, "suoritustapa", "suorituskieli", "alkamispäivä", "järjestämismuodot", "työssäoppimisjaksot",
                "koulutussopimukset", "keskiarvo", "keskiarvoSisältääMukautettujaArvosanoja", "täydentääTutkintoa",
                "tutkinto", "toinenTutkintonimike", "toinenOsaamisala", "korotettuOpiskeluoikeusOid",
                "korotettuKeskiarvo", "osasuoritukset");
        fields.leftovers(o);
        return performance;
    }

    /** Names of competence areas or titles; an area is a bare code, or an object that holds one with its dates. */
    private List<LocalText> named(JsonObject o, String key) throws RowFault {
        List<LocalText> names = new ArrayList<>();
        for (JsonObject element : fields.objects(o, key)) {
            JsonObject code = fields.object(element, key);
            LocalText name = koodi.nameOrValue(code == null ? element : code);
            if (!name.equals(LocalText.NONE)) {
                names.add(name);
            }
        }
        return names;
    }

    private List<Performance.Mode> modes(JsonObject o) throws RowFault {
        List<Performance.Mode> modes = new ArrayList<>();
        for (JsonObject period : fields.objects(o, "osaamisenHankkimistavat")) {
            JsonObject kind = fields.object(period, "osaamisenHankkimistapa");
            String mode = kind == null ? null : koodi.known(kind, "tunniste", "osaamisenhankkimistapa");
            modes.add(new Performance.Mode(
                    fields.requiredDate(period, "alku"), fields.date(period, "loppu"), mode == null ? "" : mode,
                    kind == null ? null : dissolved(kind)));
            fields.leftovers(period);
        }
        return modes;
    }

    private @Nullable LocalDate dissolved(JsonObject kind) throws RowFault {
        JsonObject agreement = fields.object(kind, "oppisopimus");
        JsonObject dissolving = agreement == null ? null : fields.object(agreement, "oppisopimuksenPurkaminen");
        return dissolving == null ? null : fields.date(dissolving, "päivä");
    }
}
