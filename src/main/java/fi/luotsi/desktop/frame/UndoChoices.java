package fi.luotsi.desktop.frame;

import fi.luotsi.core.words.Format;
import fi.luotsi.core.words.Language;
import fi.luotsi.desktop.part.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.util.Subscription;

/** Keeps every change of the look, the language and the habits so that it can be taken back, and tells what undo did. */
final class UndoChoices {

    private final List<Subscription> followed = new ArrayList<>();

    UndoChoices(Undo undo, FrameModel model, Looks looks, Say say) {
        followed.add(undo.told().subscribe(told -> model.news.set(told == null ? null : news(undo, told, say))));
        followed.add(undo.follow(looks.language(), looks.language()::set, language -> name(language)));
        followed.add(undo.follow(looks.scheme(), looks::choose,
                scheme -> say.it("scheme." + (scheme == null ? "SYSTEM" : scheme.name()))));
        followed.add(undo.follow(looks.theme().map(Theme::textPercent),
                percent -> looks.theme().set(new Theme(looks.theme().get().scheme(), percent)
                        .roomy(looks.theme().get().roomy()).moving(looks.theme().get().moving())),
                percent -> say.it("undo.text", Format.percent(say.language().getValue(), percent))));
        followed.add(undo.follow(looks.theme().map(Theme::roomy),
                roomy -> looks.theme().set(looks.theme().get().roomy(roomy)),
                roomy -> say.it(roomy ? "undo.rows.roomy" : "undo.rows.compact")));
        followed.add(undo.follow(looks.motion(), looks::motion,
                moves -> say.it(moves == null ? "undo.motion.system" : moves ? "undo.motion.on" : "undo.motion.off")));
        Habits habits = looks.habits();
        followed.add(undo.follow(habits.lockMinutes(), now -> habits.lockMinutes().set(now.intValue()),
                now -> say.it("undo.lock", now)));
        followed.add(undo.follow(habits.letters(), habits.letters()::set,
                on -> say.it(on ? "undo.letters.on" : "undo.letters.off")));
        followed.add(undo.follow(habits.namesHidden(), habits.namesHidden()::set,
                on -> say.it(on ? "undo.names.hidden" : "undo.names.shown")));
    }

    private static News news(Undo undo, Undo.Told told, Say say) {
        return switch (told.what()) {
            case DONE -> new News(told.words(), say.it("undo"), undo::back);
            case BACK -> new News(say.it("undo.back", told.words()), say.it("redo"), undo::again);
            case AGAIN -> new News(say.it("undo.again", told.words()), say.it("undo"), undo::back);
            case NOTHING -> new News(say.it("undo.nothing"), null, null);
            case NOTHING_AGAIN -> new News(say.it("undo.nothing-again"), null, null);
        };
    }

    private static String name(Language language) {
        String own = language.locale().getDisplayLanguage(language.locale());
        return own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
    }

    void close() {
        followed.forEach(Subscription::unsubscribe);
        followed.clear();
    }
}
