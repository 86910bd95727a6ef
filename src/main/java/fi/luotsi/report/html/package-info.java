/** The summary as XHTML, of which the PDF is set and which a browser shows. */
@NullMarked
package fi.luotsi.report.html;

import org.jspecify.annotations.NullMarked;
