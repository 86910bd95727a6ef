package fi.luotsi.desktop.data;

import fi.luotsi.core.mapping.Mapping;
import fi.luotsi.desktop.data.DataModel.Tab;
import fi.luotsi.desktop.data.DataModel.WardGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Remembers what was asked for and does nothing. */
final class NoDeeds implements DataDeeds {

    final List<String> asked = new ArrayList<>();

    @Override
    public void bring() {
        asked.add("bring");
    }

    @Override
    public void readDropFolder() {
        asked.add("read");
    }

    @Override
    public void chooseDropFolder() {
        asked.add("choose");
    }

    @Override
    public void show(Tab tab) {
        asked.add("show " + tab);
    }

    @Override
    public void students(String why, Set<String> studyRights) {
        asked.add("students " + why + " " + studyRights.size());
    }

    @Override
    public void student(String studyRight, List<String> among) {
        asked.add("student " + studyRight + " of " + among.size());
    }

    @Override
    public void copy(String csv) {
        asked.add("copy " + csv);
    }

    @Override
    public void save(String name, String csv) {
        asked.add("save " + name);
    }

    @Override
    public boolean canTryAgain() {
        return true;
    }

    @Override
    public void tryAgain(WardGroup rows) {
        asked.add("again " + rows.ids());
    }

    @Override
    public void discard(WardGroup rows) {
        asked.add("discard " + rows.ids());
    }

    @Override
    public void rename(Mapping mapping) {
        asked.add("rename " + mapping.name());
    }

    @Override
    public void edit(Mapping mapping) {
        asked.add("edit " + mapping.name());
    }

    @Override
    public void delete(Mapping mapping) {
        asked.add("delete " + mapping.name());
    }
}
