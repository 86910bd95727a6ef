package fi.luotsi.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.rule.RuleCard.Actor;
import fi.luotsi.core.rule.RuleCard.Basis;
import fi.luotsi.core.rule.RuleCard.MendedIn;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.RuleCard.Origin;
import fi.luotsi.core.rule.RuleCard.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedenceTest {

    /** A finding written as {@code E2@p1} or, about the whole plan, {@code B1}. */
    private static Finding finding(String text) {
        String[] parts = text.split("@");
        String item = parts.length == 1 ? null : parts[1];
        RuleCard card = new RuleCard(
                parts[0], Phase.PLAN, List.of(Severity.NOTICE), new Basis(Origin.LAW, "x"), List.of(),
                Set.of(Need.PLAN), Set.of(), List.of(Actor.RT), MendedIn.OWN_SYSTEM, null, null);
        return new Finding(card, item, item, Severity.NOTICE, null, Map.of());
    }

    private static List<String> hidden(String findings) {
        return Precedence.hiddenBy(Stream.of(findings.split(" ")).map(PrecedenceTest::finding).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "B2, B1", "F1, F2", "E8@p, E1@p", "E8@p, E2@p", "E8@p, E3@p", "E8@p, E4@p", "E8@p, E5@p", "E8@p, E7@p",
        "E10@p, E8@p", "E10@p, E2@p", "E10@p, E4@p", "E10@p, E5@p", "D4@i, D3@i", "D4@i, D10@i", "D3@i, D2@i",
        "D3@i, D10@i", "A1, B1", "A1, E2@p", "A1, G1",
    })
    void one_hides_the_other_in_either_order(String shown, String other) {
        String id = shown.split("@")[0];
        assertThat(hidden(shown + " " + other)).containsExactly(null, id);
        assertThat(hidden(other + " " + shown)).containsExactly(id, null);
    }

    @ParameterizedTest
    @CsvSource({
        "E8@p, E2@q", "E10@p, E8@q", "D4@i, D3@j", // other periods and items
        "E8@p, E9@p", "E8@p, E13@p", "E10@p, E1@p", "E10@p, E3@p", "D4@i, D2@i", "D2@i, D10@i",
        "A1, F1", "A1, G2", "A1, G3", "A1, G4", "A1, G5", "A1, G6", "A1, K3", "A1, F7", "B1, B3", "F1, F3",
    })
    void others_stand_side_by_side(String one, String other) {
        assertThat(hidden(one + " " + other)).containsExactly(null, null);
    }

    @Test
    void a_chain_names_the_shown_one() {
        assertThat(hidden("E2@p E8@p E10@p")).containsExactly("E10", "E10", null);
        assertThat(hidden("E1@p E8@p E10@p")).containsExactly("E10", "E10", null);
        assertThat(hidden("D2@i D3@i D4@i")).containsExactly("D4", "D4", null);
        assertThat(hidden("D10@i D3@i D4@i")).containsExactly("D4", "D4", null);
    }

    @Test
    void the_order_does_not_matter() {
        List<String> findings = new ArrayList<>(List.of(
                "B1", "B2", "D2@i", "D3@i", "D4@i", "D2@j", "D3@j", "E1@p", "E2@p", "E8@p", "E10@p", "E2@q", "E8@q",
                "F1", "F2"));
        Map<String, String> expected = Map.of(
                "B1", "B2", "D2@i", "D4", "D3@i", "D4", "D2@j", "D3", "E1@p", "E10", "E2@p", "E10", "E8@p", "E10",
                "E2@q", "E8", "F2", "F1");
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(findings, random);
            List<String> hidden = hidden(String.join(" ", findings));
            for (int i = 0; i < findings.size(); i++) {
                assertThat(hidden.get(i)).as(findings.get(i)).isEqualTo(expected.get(findings.get(i)));
            }
        }
    }
}
