package fi.luotsi.core.reference;

import java.util.List;

/**
 * A code set (koodisto) with the names of its codes.
 *
 * @param name name of the set in lower case, e.g. {@code tutkinnonosat}
 */
public record CodeSet(String name, List<CodeName> codes) implements Versioned {

    public CodeSet {
        codes = List.copyOf(codes);
    }

    @Override
    public String key() {
        return name;
    }
}
