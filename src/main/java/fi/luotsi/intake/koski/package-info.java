/** Study rights of KOSKI: from JSON to the model, without what Luotsi must not keep. */
@NullMarked
package fi.luotsi.intake.koski;

import org.jspecify.annotations.NullMarked;
