package fi.luotsi.desktop.student;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.core.words.Texts;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** What stands at the time axis in words: terms or months, the reporting date, the estimated end. */
record AxisWords(Texts texts, Language language) {

    /** A term or a month in full. */
    String full(TimeAxis.Tick tick) {
        if (tick.term()) {
            return texts.get(language, tick.autumn() ? "axis.autumn" : "axis.spring", year(tick));
        }
        return tick.day().getMonthValue() == 1 ? month(tick) + " " + year(tick) : month(tick);
    }

    /** The same where there is little room. */
    String brief(TimeAxis.Tick tick) {
        if (tick.term()) {
            return texts.get(language, tick.autumn() ? "axis.autumn.brief" : "axis.spring.brief", year(tick).substring(2));
        }
        return tick.day().getMonthValue() == 1 ? month(tick) : String.valueOf(tick.day().getMonthValue());
    }

    String today(LocalDate day) {
        return texts.get(language, "axis.today", Format.shortDay(day));
    }

    String end(LocalDate day) {
        return texts.get(language, "axis.end", Format.day(day));
    }

    private String month(TimeAxis.Tick tick) {
        return tick.day().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language.locale()).replace(".", "");
    }

    private static String year(TimeAxis.Tick tick) {
        return String.valueOf(tick.day().getYear());
    }
}
