package fi.luotsi.core.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code set (koodisto) with the names of its codes.
 *
 * @param name name of the set in lower case, e.g. {@code tutkinnonosat}
 * @param only the code that was fetched alone, so that it never takes the set's place; null = the codes are the set
 */
public record CodeSet(String name, @Nullable String only, List<CodeName> codes) implements Versioned {

    public CodeSet {
        codes = List.copyOf(codes);
    }

    @Override
    public String key() {
        return only == null ? name : name + "_" + only;
    }
}
