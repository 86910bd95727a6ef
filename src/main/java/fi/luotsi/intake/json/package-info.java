/** JSON files: records one by one, strictly read, whatever wrapping they come in. */
@NullMarked
package fi.luotsi.intake.json;

import org.jspecify.annotations.NullMarked;
