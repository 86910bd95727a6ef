package fi.luotsi.desktop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.Rule;
import fi.luotsi.core.rule.RuleCard.LimitSpec;
import fi.luotsi.core.rule.RuleCard.LimitUnit;
import fi.luotsi.core.rule.RuleCard.Need;
import fi.luotsi.core.rule.check.AllRules;
import fi.luotsi.core.words.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesWordsTest {

    @Test
    void whatever_a_rule_declares_has_words() {
        Texts texts = Texts.beside(RulesScreen.class, "Rules.properties");
        List<String> missing = new ArrayList<>();
        for (Rule rule : AllRules.with(Limits.DEFAULTS)) {
            for (LimitSpec spec : rule.card().limits()) {
                if (!texts.has("limit." + spec.name())) {
                    missing.add(rule.card().id() + " " + spec.name());
                }
                if (spec.unit() != LimitUnit.COUNT && spec.unit() != LimitUnit.SWITCH && !texts.has("unit." + spec.unit().name())) {
                    missing.add(rule.card().id() + " " + spec.unit());
                }
            }
            for (Need need : rule.card().needs()) {
                if (!texts.has("need." + need.key())) {
                    missing.add(rule.card().id() + " " + need);
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
