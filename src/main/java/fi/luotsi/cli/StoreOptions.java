package fi.luotsi.cli;

import fi.luotsi.core.words.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class StoreOptions {

    @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
    @Nullable Path store;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    @Nullable Path passphraseFile;

    @Option(names = "--lang", paramLabel = "fi|sv|en", descriptionKey = "lang")
    @Nullable String lang;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
    @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    Output.Form form = Output.Form.text;

    @Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    /** The language of answers: as asked (the first when several), else the locale's. */
    Language language() {
        if (lang == null) {
            return Language.ofUser(Locale.getDefault());
        }
        String code = lang.split(",")[0].strip();
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new Mistake("unknown-language", code);
    }
}
