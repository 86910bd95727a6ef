/** KOSKI's report workbooks: recognised by their headings, read into study rights with sums. */
@NullMarked
package fi.luotsi.intake.report;

import org.jspecify.annotations.NullMarked;
