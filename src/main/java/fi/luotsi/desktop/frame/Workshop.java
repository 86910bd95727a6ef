package fi.luotsi.desktop.frame;

import java.time.Clock;

/** What the settings work with: the store and its screens, the look and the habits. */
public record Workshop(Bench bench, Looks looks, Clock clock) {}
