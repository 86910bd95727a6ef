/** The summary and what is printed as PDF: HTML built in code, set on A4 with tags and embedded fonts. */
@NullMarked
package fi.luotsi.report.pdf;

import org.jspecify.annotations.NullMarked;
