package fi.luotsi.intake.practice;

import java.util.List;

/** Invented people: first names in use, last names put together from parts so that they are nobody's. */
final class Names {

    private final Words words = Words.of("names.txt");

    /** A person's name. */
    record Name(String last, String first) {

        String lastFirst() {
            return last + " " + first;
        }
    }

    /** A student: seven of ten with a Finnish name, the others with a Swedish or a newcomer's. */
    Name student(Dice dice) {
        int kind = dice.below(100);
        String language = kind < 70 ? "fi" : kind < 82 ? "sv" : "new";
        return new Name(
                dice.pick(words.list("last-" + language + "-a")) + dice.pick(words.list("last-" + language + "-b")),
                dice.pick(words.list("first-" + language)));
    }

    /** A teacher or another grown-up, first name first. */
    String adult(Dice dice) {
        List<String> last = words.list("teacher-last");
        return dice.pick(words.list("teacher-first")) + " " + dice.pick(last);
    }
}
