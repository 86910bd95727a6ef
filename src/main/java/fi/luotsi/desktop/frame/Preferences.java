package fi.luotsi.desktop.frame;

import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.part.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers from one start to the next: language, look, place, and where the stores are. Holds nothing of
 * what is in them. Used on the FX thread.
 */
public final class Preferences {

    private static final String FILE = "preferences.properties";

    private final Path file;
    private final Properties values = new Properties();

    /**
     * A store that has been opened on this machine.
     *
     * @param opened when last, local time in Europe/Helsinki; null = never
     */
    public record KnownStore(Path folder, String name, @Nullable LocalDateTime opened) {}

    /** Reads what is remembered in {@code home}; a missing or unreadable file means the first start. */
    public Preferences(Path home) {
        file = home.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                values.clear();
            }
        }
    }

    public Language language() {
        return Language.of(values.getProperty("language", "fi"));
    }

    public Theme theme() {
        Theme.Scheme scheme = Theme.Scheme.LIGHT;
        for (Theme.Scheme one : Theme.Scheme.values()) {
            if (one.name().equals(values.getProperty("scheme"))) {
                scheme = one;
            }
        }
        return new Theme(scheme, (int) number("text", 100)).roomy("ROOMY".equals(values.getProperty("rows")));
    }

    public void look(Language language, Theme theme) {
        values.setProperty("language", language.code());
        values.setProperty("scheme", theme.scheme().name());
        values.setProperty("text", String.valueOf(theme.textPercent()));
        values.setProperty("rows", theme.roomy() ? "ROOMY" : "COMPACT");
        save();
    }

    /** What is remembered under a key, else {@code otherwise}. */
    String text(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    void remember(String key, String value) {
        values.setProperty(key, value);
        save();
    }

    /** Where the window was, in screen pixels; null at the first start. */
    public @Nullable Rectangle2D window() {
        double width = number("window.width", 0);
        double height = number("window.height", 0);
        return width < 1 || height < 1 ? null
                : new Rectangle2D(number("window.x", 0), number("window.y", 0), width, height);
    }

    public void window(Rectangle2D place) {
        values.setProperty("window.x", String.valueOf(place.getMinX()));
        values.setProperty("window.y", String.valueOf(place.getMinY()));
        values.setProperty("window.width", String.valueOf(place.getWidth()));
        values.setProperty("window.height", String.valueOf(place.getHeight()));
        save();
    }

    /** Whether the navigation is shown as a rail on a screen. */
    public boolean rail(String screen, boolean otherwise) {
        return Boolean.parseBoolean(values.getProperty("rail." + screen, String.valueOf(otherwise)));
    }

    public void rail(String screen, boolean rail, boolean otherwise) {
        if (rail == otherwise) {
            values.remove("rail." + screen);
        } else {
            values.setProperty("rail." + screen, String.valueOf(rail));
        }
        save();
    }

    /** How far the guided first run has come, as its model writes it; "" when it has never begun. */
    public String tour() {
        return values.getProperty("tour", "");
    }

    public void tour(String words) {
        values.setProperty("tour", words);
        save();
    }

    /** The stores opened on this machine, last opened first. */
    public List<KnownStore> stores() {
        List<KnownStore> stores = new ArrayList<>();
        for (int i = 0; values.containsKey("store." + i + ".folder"); i++) {
            stores.add(new KnownStore(
                    Path.of(values.getProperty("store." + i + ".folder")),
                    values.getProperty("store." + i + ".name", ""),
                    time(values.getProperty("store." + i + ".opened"))));
        }
        return stores;
    }

    /** Remembers a store as the one opened last. */
    public void opened(KnownStore store) {
        List<KnownStore> stores = stores();
        stores.removeIf(one -> one.folder().equals(store.folder()));
        stores.addFirst(store);
        values.stringPropertyNames().stream().filter(key -> key.startsWith("store.")).forEach(values::remove);
        for (int i = 0; i < stores.size(); i++) {
            values.setProperty("store." + i + ".folder", stores.get(i).folder().toString());
            values.setProperty("store." + i + ".name", stores.get(i).name());
            LocalDateTime opened = stores.get(i).opened();
            if (opened != null) {
                values.setProperty("store." + i + ".opened", opened.toString());
            }
        }
        save();
    }

    double number(String key, double otherwise) {
        try {
            return Double.parseDouble(values.getProperty(key, String.valueOf(otherwise)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static @Nullable LocalDateTime time(@Nullable String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(FILE + ".new");
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A look that is not remembered harms nobody; the next change tries again.
            System.getLogger(Preferences.class.getName()).log(System.Logger.Level.WARNING, "preferences not saved", e);
        }
    }
}
