package fi.luotsi.core.ahead;

import fi.luotsi.core.plan.Student;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens on a day and asks for somebody's work.
 *
 * @param kind one that is counted
 * @param qualification code of the qualification, else the type of what is studied; null when no source tells
 */
public record Event(Kind kind, LocalDate day, Student student, @Nullable String qualification, @Nullable Place place) {}
