/** What a person can do with Luotsi: one class a deed. The window and the command line do the same work through it. */
@NullMarked
package fi.luotsi.work;

import org.jspecify.annotations.NullMarked;
