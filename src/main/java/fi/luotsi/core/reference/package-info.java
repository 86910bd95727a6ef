/** What is true for all students alike: names of codes, qualification structures, organisations, survey counts. */
@NullMarked
package fi.luotsi.core.reference;

import org.jspecify.annotations.NullMarked;
