/** Student: one path on a time axis, the points beside what a straight line expects, and the flags with their grounds. */
@NullMarked
package fi.luotsi.desktop.student;

import org.jspecify.annotations.NullMarked;
