package fi.luotsi.core.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state of a study right from a day on ({@code opiskeluoikeusjaksot}); it lasts until the next one begins.
 *
 * @param state value of {@code koskiopiskeluoikeudentila}
 * @param financing value of {@code opintojenrahoitus}
 */
public record StatePeriod(LocalDate start, String state, @Nullable String financing) {

    public static final String SUSPENDED = "valiaikaisestikeskeytynyt";
    public static final String GRADUATED = "valmistunut";
    private static final Set<String> ENDED =
            Set.of(GRADUATED, "eronnut", "katsotaaneronneeksi", "peruutettu", "mitatoity");
    private static final Set<String> LEFT = Set.of("eronnut", "katsotaaneronneeksi", "peruutettu");
    private static final Set<String> NEVER_WAS = Set.of("peruutettu", "mitatoity");

    /** Present or on vacation: the student studies. */
    public boolean active() {
        return state.equals("lasna") || state.equals("loma");
    }

    public boolean suspended() {
        return state.equals(SUSPENDED);
    }

    public boolean ended() {
        return ENDED.contains(state);
    }

    /** Resigned, deemed to have resigned, or revoked: ended without being completed. */
    public boolean left() {
        return LEFT.contains(state);
    }

    /** Revoked or invalidated: the right is left out of every count. */
    public boolean neverWas() {
        return NEVER_WAS.contains(state);
    }
}
