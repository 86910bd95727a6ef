package fi.luotsi.desktop.settings;

/** The sections of the settings, in their order. */
enum Section {
    DISPLAY, PROTECTION, BACKUPS, RETENTION, STORAGE, UNITS, ABOUT
}
