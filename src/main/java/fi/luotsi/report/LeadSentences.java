package fi.luotsi.report;

import fi.luotsi.core.rule.Limits;
import fi.luotsi.core.rule.RuleTexts;
import fi.luotsi.core.words.Format;
import fi.luotsi.report.SummaryNumbers.FigureLine;
import fi.luotsi.report.SummaryNumbers.PhaseLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says the main thing in a few sentences; what is hidden or not computed is not said. */
final class LeadSentences {

    private final SummaryWords words;
    private final SummaryNumbers numbers;
    private final Limits limits;

    LeadSentences(SummaryWords words, SummaryNumbers numbers, Limits limits) {
        this.words = words;
        this.numbers = numbers;
        this.limits = limits;
    }

    /** @param earlier the date of the comparison, null when there is none */
    List<String> of(RuleTexts texts, @Nullable LocalDate earlier) {
        List<String> lead = new ArrayList<>();
        if (numbers.students().value() == null) {
            return List.of(words.get("lead.tooFew"));
        }
        lead.add(numbers.students().rounded()
                ? words.get("lead.students.near", words.count(numbers.students()))
                : words.amount("lead.students", numbers.students().value()));
        FigureLine coverage = numbers.key().get(0);
        if (coverage.computed()) {
            share(lead, "lead.coverage", coverage.ratio());
        } else {
            lead.add(words.get("lead.notComputed"));
        }
        FigureLine target = numbers.key().get(1);
        Integer days = target.indicator().limit(limits);
        if (target.computed() && days != null) {
            share(lead, "lead.target", target.ratio(), Format.number(words.language(), days));
        }
        flags(lead, texts, earlier);
        return lead;
    }

    private void share(List<String> lead, String key, @Nullable Ratio ratio, Object... more) {
        if (ratio == null || ratio.hidden()) {
            return;
        }
        String percent = ratio.percent() == null ? "" : " (" + words.percent(ratio) + ")";
        Object[] gaps = new Object[more.length + 2];
        gaps[0] = words.ratio(ratio);
        gaps[1] = percent;
        System.arraycopy(more, 0, gaps, 2, more.length);
        lead.add(words.get(key, gaps));
    }

    private void flags(List<String> lead, RuleTexts texts, @Nullable LocalDate earlier) {
        PhaseLine total = numbers.phasesTotal();
        if (total.now().value() == null) {
            return;
        }
        String now = words.count(total.now());
        Long change = total.change();
        if (change == null || earlier == null) {
            lead.add(words.get("lead.flags", now));
        } else {
            String same = total.now().rounded() ? "lead.flags.near" : "lead.flags.same";
            String key = change == 0 ? same : change < 0 ? "lead.flags.fewer" : "lead.flags.more";
            lead.add(words.get(
                    key, now, Format.number(words.language(), Math.abs(change)), Format.day(earlier)));
        }
        PhaseLine most = null;
        for (PhaseLine line : numbers.phases()) {
            if (line.now().value() != null && line.now().value() > 0
                    && (most == null || line.now().value() > most.now().value())) {
                most = line;
            }
        }
        if (most != null && most.phase() != null) {
            lead.add(words.get("lead.most", texts.phase(words.language(), most.phase()), words.count(most.now())));
        }
    }
}
