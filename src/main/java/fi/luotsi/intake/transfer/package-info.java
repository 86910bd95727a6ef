/** KOSKI's mass transfer: a set of CSV files with a JSON column, put together into study rights. */
@NullMarked
package fi.luotsi.intake.transfer;

import org.jspecify.annotations.NullMarked;
