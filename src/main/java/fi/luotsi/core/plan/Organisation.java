package fi.luotsi.core.plan;

import fi.luotsi.core.words.LocalText;
import org.jspecify.annotations.Nullable;

/** An institution or campus with its national id. */
public record Organisation(@Nullable String oid, LocalText name) {}
