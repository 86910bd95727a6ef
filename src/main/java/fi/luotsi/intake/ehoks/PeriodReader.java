package fi.luotsi.intake.ehoks;

import fi.luotsi.core.plan.Interruption;
import fi.luotsi.core.plan.LearningEnvironment;
import fi.luotsi.core.plan.LearningPeriod;
import fi.luotsi.core.plan.PeriodDetails;
import fi.luotsi.core.plan.Placeholders;
import fi.luotsi.core.plan.Representative;
import fi.luotsi.core.plan.Workplace;
import fi.luotsi.intake.json.Fields;
import fi.luotsi.intake.json.JsonObject;
import fi.luotsi.intake.part.Clean;
import fi.luotsi.intake.part.RowFault;
import fi.luotsi.intake.part.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the periods in which competence is acquired, and warns of breaches of eHOKS's own rules for them. */
final class PeriodReader {

    private static final Pattern PERCENT = Pattern.compile("-?\\d{1,6}(\\.0+)?");

    private final Fields fields;
    private final PeriodChecks checks;

    PeriodReader(Fields fields) {
        this.fields = fields;
        this.checks = new PeriodChecks(fields.tally());
    }

    List<LearningPeriod> read(JsonObject item) throws RowFault {
        List<JsonObject> objects = fields.objects(item, "osaamisen-hankkimistavat");
        if (objects.isEmpty()) {
            return List.of();
        }
        List<LearningPeriod> periods = new ArrayList<>(objects.size());
        for (JsonObject o : objects) {
            periods.add(period(o));
        }
        return periods;
    }

    private LearningPeriod period(JsonObject o) throws RowFault {
        LocalDate start = fields.requiredDate(o, "alku");
        LocalDate end = fields.requiredDate(o, "loppu");
        String mode = fields.knownCode(o, "osaamisen-hankkimistapa-koodi-uri");
        if (mode == null) {
            fields.tally().warn("plan.missing", "osaamisen-hankkimistapa-koodi-uri");
        }
        PartTime partTime = partTime(o);
        Representative provider = representative(o, "jarjestajan-edustaja");
        LearningPeriod period = new LearningPeriod(
                fields.text(o, "yksiloiva-tunniste"), start, end, Codes.value(mode),
                provider == null ? null : provider.name(), workplace(o), partTime.percent, partTime.text,
                fields.code(o, "oppisopimuksen-perusta-koodi-uri"), interruptions(o), details(o, provider));
        checks.check(period, partTime.given);
        fields.ignore(o, "id", "module-id");
        fields.leftovers(o);
        return period;
    }

    private PeriodDetails details(JsonObject o, @Nullable Representative provider) throws RowFault {
        return new PeriodDetails(
                fields.version(o, "osaamisen-hankkimistapa-koodi-versio"),
                fields.version(o, "oppisopimuksen-perusta-koodi-versio"), provider == null ? null : provider.role(),
                provider == null ? null : provider.organisation(), representative(o, "hankkijan-edustaja"),
                environments(o), fields.length(o, "ajanjakson-tarkenne"));
    }

    private @Nullable Representative representative(JsonObject o, String key) throws RowFault {
        JsonObject person = fields.object(o, key);
        return person == null ? null
                : new Representative(fields.person(person, "nimi"), fields.text(person, "rooli"),
                        fields.text(person, "oppilaitos-oid"));
    }

    private List<LearningEnvironment> environments(JsonObject o) throws RowFault {
        List<JsonObject> objects = fields.objects(o, "muut-oppimisymparistot");
        if (objects.isEmpty()) {
            return List.of();
        }
        List<LearningEnvironment> environments = new ArrayList<>(objects.size());
        for (JsonObject each : objects) {
            environments.add(new LearningEnvironment(
                    fields.code(each, "oppimisymparisto-koodi-uri"),
                    fields.version(each, "oppimisymparisto-koodi-versio"), fields.date(each, "alku"),
                    fields.date(each, "loppu")));
            fields.ignore(each, "id", "module-id");
            fields.leftovers(each);
        }
        return environments;
    }

    private @Nullable Workplace workplace(JsonObject o) throws RowFault {
        JsonObject place = fields.object(o, "tyopaikalla-jarjestettava-koulutus");
        if (place == null) {
            return null;
        }
        JsonObject supervisor = fields.object(place, "vastuullinen-tyopaikka-ohjaaja");
        Workplace workplace = new Workplace(
                fields.text(place, "tyopaikan-nimi"), fields.businessId(place, "tyopaikan-y-tunnus"),
                supervisor == null ? null : fields.person(supervisor, "nimi"),
                supervisor != null && contact(supervisor, "sahkoposti"),
                supervisor != null && contact(supervisor, "puhelinnumero"),
                fields.texts(place, "keskeiset-tyotehtavat"));
        if (supervisor != null) {
            fields.leftovers(supervisor);
        }
        fields.ignore(place, "id", "lisatietoja");
        fields.leftovers(place);
        return workplace;
    }

    private boolean contact(JsonObject o, String key) throws RowFault {
        String value = fields.text(o, key);
        if (value == null) {
            return false;
        }
        fields.tally().dropped(key);
        return !Placeholders.isOne(value);
    }

    private List<Interruption> interruptions(JsonObject o) throws RowFault {
        List<JsonObject> objects = fields.objects(o, "keskeytymisajanjaksot");
        if (objects.isEmpty()) {
            return List.of();
        }
        List<Interruption> breaks = new ArrayList<>();
        for (JsonObject each : objects) {
            breaks.add(new Interruption(fields.requiredDate(each, "alku"), fields.date(each, "loppu")));
            fields.ignore(each, "id");
            fields.leftovers(each);
        }
        return breaks;
    }

    /** Text that is no number is not a fault: real data of 2021 have such, and the percentage is then not known. */
    private PartTime partTime(JsonObject o) throws RowFault {
        String key = "osa-aikaisuustieto";
        Tally tally = fields.tally();
        Object value = o.get(key);
        if (value == null || "".equals(value)) {
            return new PartTime(null, false, false);
        }
        boolean text = value instanceof String;
        if (text) {
            tally.warn("plan.part-time-text", key);
        }
        String digits = value.toString().replace('%', ' ').strip();
        if (!text && !(value instanceof Long) && !(value instanceof Double)) {
            throw new RowFault("record.not-number", key);
        }
        if (!PERCENT.matcher(digits).matches()) {
            tally.warn("plan.v5", key, Clean.forMessage(digits));
            return new PartTime(null, text, true);
        }
        int percent = (int) Double.parseDouble(digits);
        if (percent < 1 || percent > 100) {
            tally.warn("plan.v5", key, Integer.toString(percent));
        }
        return new PartTime(percent, text, true);
    }

    private record PartTime(@Nullable Integer percent, boolean text, boolean given) {}
}
