package fi.luotsi.desktop.frame;

import org.jspecify.annotations.Nullable;

/**
 * What a deed did, told for some seconds in the status bar.
 *
 * @param deedWords what the button beside it says; null = there is none
 * @param deed what that button does
 */
record News(String words, @Nullable String deedWords, @Nullable Runnable deed) {}
