package fi.luotsi.cli;

import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The command line's own words: messages, and the help that picocli asks for as a bundle. */
final class CliTexts extends ResourceBundle {

    private final Texts texts = Texts.beside(CliTexts.class, "Cli.properties");
    private final Language language;

    CliTexts(Language language) {
        this.language = language;
    }

    String say(String key, Object... words) {
        return texts.get(language, key, words);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.find(language, "help." + key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys().stream()
                .filter(key -> key.startsWith("help."))
                .map(key -> key.substring("help.".length()))
                .toList());
    }
}
