package fi.luotsi.cli;

import fi.luotsi.core.keep.Progress;
import fi.luotsi.core.keep.StoreFault;
import fi.luotsi.core.keep.StoreTrouble;
import fi.luotsi.core.keep.StoreTroubleTexts;
import fi.luotsi.core.words.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The command line as a whole: knows the commands, says mistakes in one sentence, gives the exit codes. */
public final class Cli {

    /** The user can mend it. */
    private static final int MISTAKE = 2;
    /** Our fault. */
    private static final int FAULT = 3;

    private final Surroundings around;

    public Cli(Surroundings around) {
        this.around = around;
    }

    @CommandLine.Command(name = "luotsi", mixinStandardHelpOptions = true, versionProvider = Version.class)
    private static final class Luotsi implements Runnable {
        @Override
        public void run() {}
    }

    /**
     * Does what the words say.
     *
     * @return 0 done; 1 done with problems in the data; 2 the user can mend it; 3 our fault
     */
    public int run(String... words) {
        Language language = askedLanguage(words);
        CommandLine line = new CommandLine(new Luotsi());
        List<Command> commands = List.of(
                new InitCommand(around), new PracticeCommand(around), new ImportCommand(around),
                new SnapshotsCommand(around), new QuarantineCommand(around), new QualityCommand(around),
                new FlagsCommand(around),
                new StudentCommand(around), new ChangesCommand(around), new UpcomingCommand(around),
                new FiguresCommand(around), new SummaryCommand(around),
                new RulesCommand(around), new LimitsCommand(around), new HealthCommand(around),
                new BackupCommand(around), new RestoreCommand(around), new PassphraseCommand(around),
                new RecoverCommand(around), new LogCommand(around), new PersonCommand(around),
                new PurgeCommand(around));
        for (Command command : commands) {
            CommandLine sub = new CommandLine(command);
            sub.getCommandSpec().mixinStandardHelpOptions(true);
            line.addSubcommand(sub);
        }
        line.setResourceBundle(new CliTexts(language));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, args) -> {
            CliTexts texts = new CliTexts(language);
            around.err().println(new WordFault(texts).sentence(e));
            around.err().println(texts.say("see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
            return MISTAKE;
        });
        line.setExecutionExceptionHandler((e, command, result) -> tell(e, language));
        try {
            return line.execute(words);
        } catch (OutOfMemoryError e) {
            around.err().println(new CliTexts(language).say("out-of-memory"));
        } catch (StackOverflowError e) {
            around.err().println(new CliTexts(language).say("fault", ErrorCode.of(e)));
        }
        return FAULT;
    }

    private int tell(Exception e, Language language) {
        CliTexts texts = new CliTexts(language);
        switch (e) {
            case Mistake mistake -> {
                around.err().println(texts.say(mistake.key(), mistake.words()));
                return MISTAKE;
            }
            case StoreTrouble trouble -> {
                around.err().println(new StoreTroubleTexts().say(language, trouble));
                return MISTAKE;
            }
            case StoreFault fault -> {
                around.err().println(new StoreTroubleTexts().say(language, fault));
                return MISTAKE;
            }
            case Progress.Cancelled cancelled -> {
                around.err().println(texts.say("cancelled"));
                return MISTAKE;
            }
            case FileSystemException file -> {
                around.err().println(texts.say("no-file", String.valueOf(file.getFile())));
                return MISTAKE;
            }
            case IOException _ -> {
                around.err().println(texts.say("no-file-written"));
                return MISTAKE;
            }
            default -> {
                // The trace goes only to the log, which is off unless somebody who looks for the fault turns it on.
                Logger.getLogger(Cli.class.getName()).log(Level.FINE, "fault", e);
                around.err().println(texts.say("fault", ErrorCode.of(e)));
                return FAULT;
            }
        }
    }

    /** The language of help and of mistakes in the words themselves, before the words are understood. */
    private static Language askedLanguage(String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--lang") && i + 1 < words.length) {
                return Language.of(words[i + 1]);
            }
            if (words[i].startsWith("--lang=")) {
                return Language.of(words[i].substring("--lang=".length()));
            }
        }
        return Language.ofUser(Locale.getDefault());
    }

    /** Tells the version that the build wrote into the program's jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {"Luotsi " + (version == null ? "(development)" : version)};
        }
    }
}
