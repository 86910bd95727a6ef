package fi.luotsi.intake.practice;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented person with one study right or two.
 *
 * @param identityCode with an individual number that is never given out; there so that import has something to drop
 */
record Person(
        String oid, Names.Name name, LocalDate born, String identityCode, boolean protectedPerson,
        List<Enrolment> enrolments) {}
