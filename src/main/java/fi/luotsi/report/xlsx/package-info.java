/** The summary as a workbook. */
@NullMarked
package fi.luotsi.report.xlsx;

import org.jspecify.annotations.NullMarked;
