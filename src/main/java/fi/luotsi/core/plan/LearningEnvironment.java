package fi.luotsi.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another learning environment within a period ({@code muut-oppimisymparistot}), such as an online environment.
 *
 * @param code code URI {@code oppimisymparistot_nnnn}
 * @param start first day, null when the file does not tell it
 * @param end last day, likewise; may lie before the start in faulty data
 */
public record LearningEnvironment(
        @Nullable String code,
        @Nullable Integer codeVersion,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}
