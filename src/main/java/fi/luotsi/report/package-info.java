/** What leaves the program: the unit summary as data and words; its forms are in the packages below. */
@NullMarked
package fi.luotsi.report;

import org.jspecify.annotations.NullMarked;
