package fi.luotsi.desktop.settings;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Persons;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.keep.Upkeep;
import fi.luotsi.core.keep.Use;
import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.data.DialogCard;
import fi.luotsi.desktop.data.SaveChoice;
import fi.luotsi.desktop.frame.Act;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Dialogs;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.frame.Workshop;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.work.PersonFile;
import fi.luotsi.work.Purge;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The Settings screen's deeds with the store: passphrase and key, backups, purge, what is held about a person, health. */
public final class SettingsScreen implements Screen {

    private static final Set<String> AT_THE_FIELD = Set.of("wrong-passphrase", "wrong-recovery-code", "wait");

    private final Workshop workshop;
    private final Keep keep;
    private final Dialogs dialogs;
    private final SaveChoice places;
    private final Say say;
    private final SettingsView view;
    private final StoreTroubleTexts troubles = new StoreTroubleTexts();
    private final Background.Line reading = new Background.Line(Job.STORE);
    private final Background.Line doing = new Background.Line(Job.STORE);

    /** @param places asks where the file about a person is saved */
    public SettingsScreen(Workshop workshop, SaveChoice places) {
        this.workshop = workshop;
        Bench bench = workshop.bench();
        keep = bench.keep();
        dialogs = bench.dialogs();
        this.places = places;
        say = new Say(Texts.beside(SettingsScreen.class, "Settings.properties"), workshop.looks().language());
        view = new SettingsView(this, workshop.looks(), say);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void opened() {
        read();
    }

    @Override
    public void focus() {
        view.focusFirst();
    }

    @Override
    public Object kept() {
        return view.section();
    }

    @Override
    public void resume(Object kept) {
        if (kept instanceof Section section) {
            view.section(section);
        }
    }

    @Override
    public void closed() {
        view.close();
        reading.drop();
    }

    @Override
    public void act(Act act) {
        view.section(switch (act) {
            case UNITS -> Section.UNITS;
            case LOCK_TIME, PASSPHRASE, PASSPHRASE_LEAKED, RECOVERY_CODE -> Section.PROTECTION;
            case BACK_UP, RESTORE -> Section.BACKUPS;
            case RETENTION, PURGE, PERSON -> Section.RETENTION;
            case HEALTH -> Section.STORAGE;
            case ABOUT -> Section.ABOUT;
            default -> Section.DISPLAY;
        });
        switch (act) {
            case LOCK_TIME -> Pieces.press(view, "lock-minutes");
            case PASSPHRASE -> Pieces.press(view, "change-passphrase");
            case PASSPHRASE_LEAKED -> Pieces.press(view, "leaked");
            case RECOVERY_CODE -> Pieces.press(view, "new-code");
            case BACK_UP -> backUp();
            case PURGE -> lookForDue();
            case PERSON -> Pieces.press(view, "person");
            case HEALTH -> health();
            default -> view.focusFirst();
        }
    }

    private void read() {
        background().run(reading, progress -> Facts.read(keep), view::show, e -> log("settings", e));
    }

    private Background background() {
        return workshop.bench().desk().background();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(workshop.clock()).withNano(0);
    }

    /** Does something in the background; what goes wrong is told with {@code unharmed}, {0} = what it was. */
    private <T> void run(Job job, String working, String unharmed, Background.Work<T> work, Consumer<T> done) {
        view.tell("lu-info", say.it(working));
        background().run(doing, job, work, result -> {
            view.quiet();
            done.accept(result);
            read();
        }, e -> {
            view.tell("lu-critical", say.it(unharmed, words(e)));
            read();
        });
    }

    private String words(Exception e) {
        Language language = say.language().getValue();
        return switch (e) {
            case StoreTrouble trouble -> troubles.say(language, trouble);
            case StoreFault fault -> troubles.say(language, fault);
            case Progress.Cancelled stopped -> say.it("stopped");
            default -> {
                log("settings", e);
                yield say.it("failed");
            }
        };
    }

    void changePassphrase() {
        secret(SecretDialog.Kind.CHANGE, (upkeep, old, fresh, progress) -> {
            upkeep.changePassphrase(old, fresh);
            return "";
        }, code -> view.tell("lu-done", say.it("passphrase.done")));
    }

    void leaked() {
        secret(SecretDialog.Kind.LEAKED, (upkeep, old, fresh, progress) -> upkeep.renewKey(old, fresh, now(), progress), code -> {
            view.tell("lu-done", say.it("leaked.done"));
            CodeDialog.open(dialogs, say, code);
        });
    }

    void newCode() {
        secret(SecretDialog.Kind.CODE, (upkeep, old, fresh, progress) -> upkeep.newRecoveryCode(old),
                code -> CodeDialog.open(dialogs, say, code));
    }

    @FunctionalInterface
    private interface Secret {
        String change(Upkeep upkeep, char[] old, char[] fresh, Progress progress) throws StoreTrouble;
    }

    private void secret(SecretDialog.Kind kind, Secret deed, Consumer<String> done) {
        SecretDialog[] dialog = new SecretDialog[1];
        dialog[0] = new SecretDialog(dialogs, say, kind, (old, fresh) -> background().run(doing, progress -> {
            try {
                return deed.change(keep.upkeep(), old, fresh, progress);
            } finally {
                Arrays.fill(old, '\0');
                Arrays.fill(fresh, '\0');
            }
        }, result -> {
            dialog[0].close();
            done.accept(result);
            read();
        }, e -> {
            if (e instanceof StoreTrouble trouble && AT_THE_FIELD.contains(trouble.code())) {
                dialog[0].wrong(words(e));
            } else {
                dialog[0].close();
                view.tell("lu-critical", say.it(kind == SecretDialog.Kind.CODE ? "renew.failed" : "passphrase.failed", words(e)));
                read();
            }
        }));
        dialog[0].open();
    }

    void backUp() {
        run(Job.BACKUP, "backup.working", "backup.failed", progress -> {
            Backup made = keep.backUp(now(), progress);
            return made == null ? List.<Backup>of() : List.of(made);
        }, made -> view.tell(made.isEmpty() ? "lu-info" : "lu-done", made.isEmpty() ? say.it("backup.unchanged")
                : say.it("backup.done", BackupsPage.when(say, made.getFirst().made()))));
    }

    void restore(Backup backup) {
        String when = BackupsPage.when(say, backup.made());
        DialogCard.confirm(dialogs, say, say.it("restore.title", when), say.it("restore.text"), say.it("restore.go"),
                () -> run(Job.RESTORE, "restore.working", "restore.failed",
                        progress -> keep.upkeep().restore(backup, now(), progress), aside -> {
                            view.tell("lu-done", say.it("restore.done", when, aside));
                            workshop.bench().changed().run();
                        }));
    }

    void months(int months) {
        run(Job.STORE, "months.working", "months.failed", progress -> {
            int before = new Purge(keep).months();
            setMonths(months);
            return before;
        }, before -> {
            view.due(null);
            workshop.bench().desk().undo().did(
                    say.it("undo.months", months), then -> months(before, then), then -> months(months, then));
        });
    }

    private void months(int months, Runnable then) {
        run(Job.STORE, "months.working", "months.failed", progress -> {
            setMonths(months);
            return months;
        }, set -> {
            view.due(null);
            then.run();
        });
    }

    private void setMonths(int months) {
        keep.setting(Purge.SETTING, Integer.toString(months));
        keep.uses().add(Use.of(Use.What.CHANGE, Purge.SETTING + " " + months));
    }

    void lookForDue() {
        LocalDate today = LocalDate.now(workshop.clock());
        run(Job.PURGE, "due.working", "due.failed", progress -> {
            Purge purge = new Purge(keep);
            return purge.find(today, purge.months());
        }, found -> view.due(new RetentionPage.Shown(
                found, DueRows.of(found, workshop.bench().desk().standing().get()))));
    }

    void purge(Purge.Found found) {
        long rights = found.rights().size();
        DialogCard.confirm(dialogs, say, say.amount("purge.title", rights), say.it("purge.text"), say.it("purge.go"),
                () -> remove(() -> new Purge(keep).persons(found), rights));
    }

    private void remove(java.util.function.Supplier<Persons> whom, long rights) {
        run(Job.PURGE, "purge.working", "purge.failed", progress -> keep.upkeep().purge(whom.get(), now(), progress), removed -> {
            view.due(null);
            view.tell("lu-done", say.amount("purge.done", rights, Format.number(say.language().getValue(), removed)));
            workshop.bench().changed().run();
        });
    }

    /** Finds the oid of whom the words mean: an oid, or a name that one student alone has. */
    private @Nullable String oid(String words) {
        String oid = DueRows.oid(words, workshop.bench().desk().standing().get());
        if (oid == null) {
            view.tell("lu-notice", say.it("person.unknown"));
        }
        return oid;
    }

    void savePerson(String words) {
        String oid = oid(words);
        Path file = oid == null ? null
                : places.ask(dialogs.window(), say.it("person.save.title"), say.it("person.file") + ".json");
        if (oid != null && file != null) {
            run(Job.STORE, "person.working", "person.failed", progress -> PersonFile.write(keep, oid, file), written ->
                    view.tell(written ? "lu-done" : "lu-notice",
                            written ? say.it("person.saved", file) : say.it("person.unknown")));
        }
    }

    void removePerson(String words) {
        String oid = oid(words);
        if (oid != null) {
            run(Job.STORE, "person.working", "person.failed", progress -> new Purge(keep).person(oid), whom -> {
                if (whom.studyRights().isEmpty() && whom.learners().isEmpty()) {
                    view.tell("lu-notice", say.it("person.unknown"));
                } else {
                    int rights = whom.studyRights().size();
                    DialogCard.confirm(dialogs, say, say.amount("person.title", rights, words.strip()),
                            say.it("purge.text"), say.it("purge.go"), () -> remove(() -> whom, rights));
                }
            });
        }
    }

    void health() {
        run(Job.HEALTH, "health.working", "health.failed", keep::health, health -> {
            boolean good = health.faults().isEmpty();
            String rows = Format.number(say.language().getValue(), health.rows());
            view.tell(good ? "lu-done" : "lu-critical", good ? say.it("health.good", rows)
                    : say.it("health.bad", String.join(" ", health.faults().stream()
                            .map(fault -> troubles.fault(say.language().getValue(), fault)).toList())));
        });
    }

    /** Reads the notices of third parties; gives null when there are none. */
    void notices(Consumer<@Nullable String> show) {
        background().run(doing, progress -> AboutPage.notices() instanceof String text ? List.of(text)
                : List.<String>of(), found -> show.accept(found.isEmpty() ? null : found.getFirst()), e -> log("notices", e));
    }

    private static void log(String what, Exception e) {
        if (!(e instanceof Progress.Cancelled)) {
            System.getLogger(SettingsScreen.class.getName()).log(System.Logger.Level.ERROR, what, e);
        }
    }
}
