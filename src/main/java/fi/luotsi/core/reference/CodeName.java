package fi.luotsi.core.reference;

import fi.luotsi.core.words.LocalText;

/** A code of a code set with its name. */
public record CodeName(String code, LocalText name) {}
