package fi.luotsi.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of preparatory education (TUVA).
 *
 * @param code code URI {@code koulutuksenosattuva_nnn}
 * @param codeVersion version of the code, null when not told
 * @param weeks extent in weeks
 */
public record TuvaPart(
        String code, @Nullable Integer codeVersion, LocalDate start, LocalDate end, double weeks) {}
