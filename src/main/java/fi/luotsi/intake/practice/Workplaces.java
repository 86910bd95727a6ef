package fi.luotsi.intake.practice;

import java.util.List;

/** Invented workplaces of a field, each with a business id of its own. */
final class Workplaces {

    private final Words words = Words.of("workplaces.txt");

    /** A workplace with its supervisor; the e-mail ends in a name reserved for examples. */
    record Place(String name, long number, String supervisor, String email, String phone,
            List<String> tasks) {}

    Place place(String field, Names names, Dice dice) {
        String name = dice.pick(words.list("place")) + " " + dice.pick(words.list(field));
        String supervisor = names.adult(dice);
        String phone = "+358 50 000 " + dice.between(1000, 9999);
        String email = "ohjaaja" + dice.between(100, 999) + "@example.org";
        return new Place(name, Dice.number(name), supervisor, email, phone, tasks(dice));
    }

    private List<String> tasks(Dice dice) {
        List<String> all = words.list("tasks");
        int first = dice.below(all.size() - 2);
        return all.subList(first, first + dice.between(1, 2));
    }
}
