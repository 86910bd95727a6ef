/** The command line: one class a command, text for people, JSON and CSV for programs. */
@NullMarked
package fi.luotsi.cli;

import org.jspecify.annotations.NullMarked;
