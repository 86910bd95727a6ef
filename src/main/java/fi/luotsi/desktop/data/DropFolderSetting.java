package fi.luotsi.desktop.data;

/** Where the store's settings remember the drop folder. */
final class DropFolderSetting {

    static final String KEY = "folder.drop";

    private DropFolderSetting() {}
}
