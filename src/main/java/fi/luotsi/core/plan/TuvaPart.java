package fi.luotsi.core.plan;

import java.time.LocalDate;

/**
 * A part of preparatory education (TUVA).
 *
 * @param code code URI {@code koulutuksenosattuva_nnn}
 * @param weeks extent in weeks
 */
public record TuvaPart(String code, LocalDate start, LocalDate end, double weeks) {}
