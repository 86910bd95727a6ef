package fi.luotsi.cli;

import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.work.ImportFiles;
import fi.luotsi.work.PracticeStore;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What every command gets from outside.
 *
 * @param home the user's data folder; stores without a name of their own are in it
 * @param who the name of the user, which decisions carry
 * @param clock the clock in Europe/Helsinki
 */
public record Surroundings(
        StoreDoor door,
        ImportFiles importFiles,
        PracticeStore practice,
        Path home,
        String who,
        Clock clock,
        PrintStream out,
        PrintStream err) {}
