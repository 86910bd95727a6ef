package fi.luotsi.desktop.frame;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.part.Task;

/** What tasks are called. */
public final class TaskWords {

    private static final Texts TEXTS = Texts.beside(TaskWords.class, "Tasks.properties");

    private TaskWords() {}

    /** What is done, and how far it has come where that is known. */
    public static String name(Language language, Task task) {
        String name = TEXTS.get(language, "job." + task.job());
        return task.at().get().isEmpty() ? name : name + " · " + task.at().get();
    }

    /** Said while the window waits for a task before it closes. */
    public static String closing(Language language, Task task) {
        return TEXTS.get(language, "closing", TEXTS.get(language, "job." + task.job()));
    }
}
