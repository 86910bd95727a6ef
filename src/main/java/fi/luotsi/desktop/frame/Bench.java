package fi.luotsi.desktop.frame;

import fi.luotsi.core.keep.Keep;

/**
 * What deeds with data need of the frame.
 *
 * @param changed run on the FX thread when the store holds something new
 */
public record Bench(Keep keep, Desk desk, Dialogs dialogs, Runnable changed) {}
