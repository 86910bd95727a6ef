/** Invented students, week by week, in the very formats that real exports have; nobody in them exists. */
@NullMarked
package fi.luotsi.intake.practice;

import org.jspecify.annotations.NullMarked;
