package fi.luotsi.desktop.frame;

import org.kordamp.ikonli.feather.Feather;

/**
 * One line of the command palette.
 *
 * @param group words over the lines of one kind
 * @param words what it does, or whom it opens
 * @param key its key, or what helps to tell it from others, e.g. the group of a student; "" for none
 */
record Command(String group, Feather icon, String words, String key, Runnable deed) {}
