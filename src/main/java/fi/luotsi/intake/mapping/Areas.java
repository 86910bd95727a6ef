package fi.luotsi.intake.mapping;

import java.util.Set;

/** Codes of the areas of common units ({@code ammatillisenoppiaineet}) that are in use, in lower case. */
final class Areas {

    private static final Set<String> CODES = Set.of(
            "vvai", "vvai3", "vvai4", "vvai7", "vvai8", "vvai11", "vvai15", "vvai16", "vvai17", "vvai22", "vvtk", "vvvk", "vvtd",
            "vvtl", "mlfk", "mlma", "ytyk", "yttt", "ytou", "ytyy", "ytth", "ytkk", "ytltth");

    private Areas() {}

    /** Whether a code names an area; those of 2026 end in 26. */
    static boolean known(String code) {
        return CODES.contains(code) || code.endsWith("26") && CODES.contains(code.substring(0, code.length() - 2));
    }
}
