package fi.luotsi.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the words of a command; the parser itself speaks English only. */
final class WordFault {

    private final CliTexts texts;

    WordFault(CliTexts texts) {
        this.texts = texts;
    }

    /** One sentence: the word, what is wrong with it and what to write in its place. */
    String sentence(ParameterException e) {
        ArgSpec about = e.getArgSpec();
        return switch (e) {
            case UnmatchedArgumentException strange -> strange(strange);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> texts.say("word-twice", name(twice.getOverwritten()));
            default -> about != null && e.getValue() != null ? value(about, e.getValue()) : texts.say("word-unclear");
        };
    }

    private String strange(UnmatchedArgumentException e) {
        String word = e.getUnmatched().getFirst();
        boolean command = e.getCommandLine().getParent() == null;
        String said = texts.say(e.isUnknownOption() ? "word-no-option" : command ? "word-no-command" : "word-too-much", word);
        List<String> meant = e.getSuggestions();
        return meant.isEmpty() ? said : said + " " + texts.say("word-meant", String.join(", ", meant));
    }

    private String missing(MissingParameterException e) {
        List<ArgSpec> all = e.getMissing();
        // An option that is there without its value; else what was not written at all.
        if (all.size() == 1 && all.getFirst() instanceof OptionSpec option && !option.required()) {
            return texts.say("word-no-value", name(option), option.paramLabel());
        }
        return texts.say("word-missing", all.stream().map(WordFault::name).collect(Collectors.joining(", ")));
    }

    private String value(ArgSpec about, String value) {
        Class<?> type = about.type();
        boolean number = type == int.class || type == long.class || type == Integer.class || type == Long.class;
        return number ? texts.say("word-number", name(about), value)
                : texts.say("word-value", name(about), value, about.paramLabel());
    }

    private static String name(@Nullable ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about == null ? "" : about.paramLabel();
    }
}
