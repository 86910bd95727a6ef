package fi.luotsi.desktop.open;

import fi.luotsi.core.keep.Backup;
import fi.luotsi.core.keep.Keep;
import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreDoor;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Looks;
import fi.luotsi.desktop.frame.Parts;
import fi.luotsi.desktop.frame.Preferences;
import fi.luotsi.desktop.frame.Preferences.KnownStore;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.open.OpenModel.Mode;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.Strength;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The deeds of the Open screen: unlocks, makes and recovers stores, opens practice. */
public final class OpenScreen {

    private static final String PRACTICE_FOLDER = "practice";
    /** What a backup mends. */
    private static final Set<String> BROKEN =
            Set.of("damaged", "not-a-database", "key-file-damaged", "key-file-weak", "key-file-heavy");

    private final Parts parts;
    private final Preferences preferences;
    private final Looks looks;
    private final Background background;
    private final Consumer<Keep> enter;
    private final Say say;
    private final OpenModel model = new OpenModel();
    private final OpenView view;
    private final Background.Line line = new Background.Line(Job.OPEN);
    private final ChangeListener<Language> languageChanged = (property, old, now) -> speak();
    private @Nullable Keep made;

    /** @param enter gets the open store */
    public OpenScreen(Parts parts, Preferences preferences, Looks looks, Background background, Consumer<Keep> enter) {
        this.parts = parts;
        this.preferences = preferences;
        this.looks = looks;
        this.background = background;
        model.share.bind(background.share());
        this.enter = enter;
        say = new Say(Texts.beside(OpenScreen.class, "Open.properties"), looks.language());
        model.stores.setAll(preferences.stores().stream().filter(one -> parts.door().isStore(one.folder())).toList());
        model.folder.set(parts.home());
        model.name.subscribe(name -> {
            if (!model.folderChosen.get()) {
                model.folder.set(parts.home().resolve(folderName(name)));
            }
        });
        model.folder.subscribe(this::lookAround);
        model.chosen.subscribe(this::lookAround);
        model.mode.subscribe(this::lookAround);
        looks.language().subscribe(this::lookAround);
        model.secret.subscribe(() -> model.secretFault.set(""));
        model.again.subscribe(() -> model.againFault.set(""));
        model.name.subscribe(() -> model.nameFault.set(""));
        if (!model.stores.isEmpty()) {
            choose(model.stores.getFirst());
        }
        view = new OpenView(this, model, looks, say);
        looks.language().addListener(languageChanged);
    }

    public Parent view() {
        return view;
    }

    Language language() {
        return looks.language().get();
    }

    /** Warns of a folder that another program or computer may write into. */
    private void lookAround() {
        KnownStore store = model.chosen.get();
        Path folder = model.mode.get() == Mode.CREATE || store == null ? model.folder.get() : store.folder();
        model.place.set(folder == null ? ""
                : new StoreTroubleTexts().place(language(), parts.door().care().place(folder)));
    }

    OpenModel model() {
        return model;
    }

    /** Gives the focus to where work begins. */
    public void opened() {
        view.focusFirst();
    }

    /** Forgets what was typed, and closes a new store that nobody went on to; the screen is not used again. */
    public void closed() {
        looks.language().removeListener(languageChanged);
        line.cancel();
        model.clearSecrets();
        if (made != null) {
            made.close();
            made = null;
        }
    }

    void choose(KnownStore store) {
        model.clearFaults();
        model.clearSecrets();
        model.chosen.set(store);
        model.mode.set(Mode.UNLOCK);
    }

    void mode(Mode mode) {
        model.clearFaults();
        model.clearSecrets();
        model.mode.set(mode);
    }

    /** Takes a folder that somebody pointed at as a store. */
    void openFolder(Path folder) {
        model.clearFaults();
        if (!parts.door().isStore(folder)) {
            model.leftFault.set(say.it("folder.none"));
            return;
        }
        KnownStore store = new KnownStore(folder, String.valueOf(folder.getFileName()), null);
        if (model.stores.stream().noneMatch(one -> one.folder().equals(folder))) {
            model.stores.add(store);
        }
        choose(store);
    }

    /** Opens the chosen store with what was typed: the passphrase, or the recovery code. */
    void unlock() {
        KnownStore store = model.chosen.get();
        if (store == null || model.busy.get()) {
            return;
        }
        if (model.secret.get().isEmpty()) {
            model.secretFault.set(say.it(model.mode.get() == Mode.RECOVER ? "code.missing" : "passphrase.missing"));
            return;
        }
        char[] secret = model.secret.get().toCharArray();
        boolean recovering = model.mode.get() == Mode.RECOVER;
        model.busy.set(true);
        background.run(line, progress -> {
            try {
                return parts.door().open(store.folder(), secret);
            } finally {
                Arrays.fill(secret, '\0');
            }
        }, keep -> enter(keep, store.folder()), e -> {
            fail(model.secretFault, recovering ? aboutCode(e) : e);
            model.offered.set(offer(e, store.folder()));
        });
    }

    private @Nullable Backup offer(Exception e, Path folder) {
        return e instanceof StoreTrouble trouble && BROKEN.contains(trouble.code())
                ? parts.door().care().backups(folder).stream().findFirst().orElse(null) : null;
    }

    /** Restores the backup offered with the secret that was typed, and opens the store. */
    void restore() {
        KnownStore store = model.chosen.get();
        Backup backup = model.offered.get();
        if (store == null || backup == null || model.busy.get() || model.secret.get().isEmpty()) {
            return;
        }
        char[] secret = model.secret.get().toCharArray();
        LocalDateTime now = LocalDateTime.now(parts.clock()).withNano(0);
        model.busy.set(true);
        background.run(line, progress -> {
            try {
                parts.door().care().restore(store.folder(), backup, secret, now, progress);
                return parts.door().open(store.folder(), secret);
            } finally {
                Arrays.fill(secret, '\0');
            }
        }, keep -> enter(keep, store.folder()), e -> fail(model.secretFault, e));
    }

    /** In the field for the recovery code, whatever does not open the store is a wrong recovery code. */
    private static Exception aboutCode(Exception e) {
        boolean wrong = e instanceof StoreTrouble trouble && trouble.code().equals("wrong-passphrase");
        return wrong ? new StoreTrouble("wrong-recovery-code") : e;
    }

    void create() {
        if (!readyToCreate() || model.busy.get()) {
            return;
        }
        char[] secret = model.secret.get().toCharArray();
        Path folder = model.folder.get();
        String name = model.name.get().strip();
        model.busy.set(true);
        background.run(line, progress -> {
            try {
                return parts.door().create(folder, name, false, secret);
            } finally {
                Arrays.fill(secret, '\0');
            }
        }, created -> created(created, folder), e -> fail(model.createFault, e));
    }

    private boolean readyToCreate() {
        model.clearFaults();
        if (model.name.get().isBlank()) {
            model.nameFault.set(say.it("name.missing"));
        }
        if (model.secret.get().length() < Strength.LEAST) {
            model.secretFault.set(say.it("passphrase.short", Strength.LEAST));
        } else if (!model.secret.get().equals(model.again.get())) {
            model.againFault.set(say.it("passphrase.differs"));
        }
        return model.nameFault.get().isEmpty() && model.secretFault.get().isEmpty() && model.againFault.get().isEmpty();
    }

    private void created(StoreDoor.Created created, Path folder) {
        model.busy.set(false);
        made = created.keep();
        remember(created.keep(), folder);
        mode(Mode.CODE);
        model.code.set(created.recoveryCode());
        view.focusFirst();
    }

    /** The recovery code has been written down; goes on into the new store. */
    void codeWritten() {
        Keep keep = made;
        if (keep != null) {
            made = null;
            model.clearSecrets();
            enter.accept(keep);
        }
    }

    /** Opens the practice store; makes it first when there is none, and fills it when it was left before it was full. */
    public void practise() {
        if (model.busy.get()) {
            return;
        }
        model.clearFaults();
        model.busy.set(true);
        Path folder = parts.home().resolve(PRACTICE_FOLDER);
        String name = say.it("practice.name");
        LocalDate today = LocalDate.now(parts.clock());
        background.run(line, progress -> practiceStore(folder, name, today, progress), keep -> {
            model.busy.set(false);
            enter.accept(keep);
        }, e -> fail(model.leftFault, e));
    }

    private Keep practiceStore(Path folder, String name, LocalDate today, Progress progress) throws Exception {
        char[] passphrase = parts.practice().passphrase();
        Keep keep = parts.door().isStore(folder) ? parts.door().open(folder, passphrase)
                : parts.door().create(folder, name, true, passphrase).keep();
        try {
            parts.practice().fill(keep, today, progress);
            return keep;
        } catch (Exception e) {
            keep.close();
            throw e;
        }
    }

    private void enter(Keep keep, Path folder) {
        model.busy.set(false);
        model.clearSecrets();
        remember(keep, folder);
        enter.accept(keep);
    }

    private void remember(Keep keep, Path folder) {
        preferences.opened(new KnownStore(folder, keep.name(), LocalDateTime.now(parts.clock())));
    }

    private void fail(StringProperty place, Exception e) {
        model.busy.set(false);
        place.set(switch (e) {
            case StoreTrouble trouble -> parts.troubles().say(looks.language().get(), trouble);
            case Progress.Cancelled cancelled -> say.it("stopped");
            default -> say.it("failed");
        });
        if (!(e instanceof StoreTrouble) && !(e instanceof Progress.Cancelled)) {
            System.getLogger(OpenScreen.class.getName()).log(System.Logger.Level.ERROR, "opening", e);
        }
        view.focusFirst();
    }

    void stop() {
        line.cancel();
    }

    private void speak() {
        model.clearFaults();
        view.build();
    }

    /** A folder name of plain letters, digits and hyphens. */
    static String folderName(String name) {
        String plain = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.isEmpty()) {
            return "luotsi-store";
        }
        // "practice" is taken; the others are no names for folders on Windows.
        return plain.matches(PRACTICE_FOLDER + "|con|prn|aux|nul|(com|lpt)[0-9]") ? "luotsi-" + plain : plain;
    }
}
