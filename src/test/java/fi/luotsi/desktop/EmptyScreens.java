package fi.luotsi.desktop;

import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Desk;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.frame.Screens;
import fi.luotsi.desktop.frame.StudentPlace;
import fi.luotsi.desktop.frame.StudentsPlace;
import fi.luotsi.desktop.frame.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Screens that hold one button each and remember what was asked of them. */
public final class EmptyScreens implements Screens {

    public final List<String> asked = new ArrayList<>();

    @Override
    public Screen overview(Desk desk, Runnable bringData) {
        return new Empty("overview", desk);
    }

    @Override
    public StudentsPlace students(Bench bench) {
        return new Empty("students", bench.desk());
    }

    @Override
    public StudentPlace student(Bench bench) {
        return new Empty("student", bench.desk());
    }

    @Override
    public Screen changes(Bench bench, Runnable bringData) {
        return new Empty("changes", bench.desk());
    }

    @Override
    public Screen upcoming(Desk desk) {
        return new Empty("upcoming", desk);
    }

    @Override
    public Screen summary(Desk desk) {
        return new Empty("summary", desk);
    }

    @Override
    public Screen data(Bench bench, Parts.Importer importer) {
        return new Empty("data", bench.desk());
    }

    @Override
    public Screen rules(Bench bench) {
        return new Empty("rules", bench.desk());
    }

    @Override
    public Screen settings(Workshop workshop) {
        return new Empty("settings", workshop.bench().desk());
    }

    @Override
    public Screen log(Bench bench) {
        return new Empty("log", bench.desk());
    }

    private final class Empty implements StudentsPlace, StudentPlace {
        private final Button button;
        private final VBox view;
        private String shown = "";

        Empty(String name, Desk desk) {
            button = new Button(name + " " + desk.language().get().code());
            button.setId(name);
            view = new VBox(button);
            view.getStyleClass().add("lu-content");
            asked.add("make " + name);
        }

        @Override
        public Node view() {
            return view;
        }

        @Override
        public void focus() {
            button.requestFocus();
        }

        @Override
        public void closed() {
            asked.add("close " + button.getId());
        }

        @Override
        public void only(String why, Set<String> studyRights) {
            asked.add("only " + why + " " + studyRights.size());
        }

        @Override
        public void back(@Nullable String lastSeen) {
            asked.add("back " + lastSeen);
        }

        @Override
        public void show(String studyRight, List<String> among) {
            shown = studyRight;
            asked.add("show " + studyRight);
        }

        @Override
        public String shown() {
            return shown;
        }
    }
}
