package fi.luotsi.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person a study right belongs to, without identity code or address.
 *
 * @param oid learner id {@code 1.2.246.562.24.…}
 * @param callName the name the person uses, else the first names
 * @param protectedPerson protection of personal data (turvakielto): never by name or place in any output
 */
public record Learner(
        @Nullable String oid,
        @Nullable String lastName,
        @Nullable String callName,
        @Nullable LocalDate birthDate,
        boolean protectedPerson) {}
