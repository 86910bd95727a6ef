package fi.luotsi.desktop.data;

import fi.luotsi.desktop.frame.SavePlace;

/** Asks where a table is saved. */
@FunctionalInterface
public interface SaveChoice extends SavePlace {}
