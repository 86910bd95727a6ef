/** Plans of eHOKS: from JSON to the model, with the rules of the format that a plan may breach. */
@NullMarked
package fi.luotsi.intake.ehoks;

import org.jspecify.annotations.NullMarked;
