/** Tables, row by row, whatever file they stand in: CSV, a workbook, a workbook with a password. */
@NullMarked
package fi.luotsi.intake.table;

import org.jspecify.annotations.NullMarked;
