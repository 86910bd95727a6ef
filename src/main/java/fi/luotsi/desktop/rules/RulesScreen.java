package fi.luotsi.desktop.rules;

import fi.luotsi.core.paper.Part;
import fi.luotsi.core.rule.LimitBook;
import fi.luotsi.core.rule.LimitChange;
import fi.luotsi.core.rule.RuleCard;
import fi.luotsi.core.rule.StepOrder;
import fi.luotsi.core.words.Texts;
import fi.luotsi.desktop.frame.Act;
import fi.luotsi.desktop.frame.Bench;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.frame.Screen;
import fi.luotsi.desktop.part.Background;
import fi.luotsi.desktop.part.Job;
import fi.luotsi.desktop.part.Pieces;
import fi.luotsi.work.DecideLimits;
import fi.luotsi.work.LimitSetting;
import fi.luotsi.work.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The Rules screen's deeds: tells what another limit would change, writes decisions down and takes them back. */
public final class RulesScreen implements Screen, RulesDeeds {

    private final Bench bench;
    private final DecideLimits decisions;
    private final Say say;
    private final RulesView view;
    private final Background.Line reading = new Background.Line(Job.RULES);
    private final Background.Line trying = new Background.Line(Job.TRIAL);
    private final Background.Line deciding = new Background.Line(Job.DECISION);
    private final ChangeListener<@Nullable Standing> follow = (property, old, now) -> read();
    private @Nullable RulesModel model;
    private @Nullable Trial trial;
    private Trial.@Nullable Question next;
    private boolean asking;

    /** A decision that takes another one back. */
    private record Opposite(
            Trial.Question what, @Nullable String unit, LocalDate from, String why) {}

    /**
     * The screen.
     *
     * @param who the user's name, which decisions carry
     */
    public RulesScreen(Bench bench, String who, Clock clock) {
        this.bench = bench;
        this.decisions = new DecideLimits(bench.keep(), who, clock);
        say = new Say(Texts.beside(RulesScreen.class, "Rules.properties"), bench.desk().language());
        view = new RulesView(this, say, bench.desk().language().get());
        bench.desk().standing().addListener(follow);
        read();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void focus() {
        view.focusFirst();
    }

    @Override
    public Object kept() {
        return view.opened();
    }

    @Override
    public void resume(Object kept) {
        if (kept instanceof RulesView.Opened opened) {
            view.open(opened);
        }
    }

    @Override
    public void closed() {
        bench.desk().standing().removeListener(follow);
        reading.cancel();
        trying.cancel();
    }

    private void read() {
        Standing standing = bench.desk().standing().get();
        if (standing != null) {
            bench.desk().background().run(reading, progress -> {
                LimitBook book = decisions.book();
                return new Found(RulesReader.read(standing, book), new Trial(standing, book));
            }, found -> {
                model = found.model();
                trial = found.trial();
                view.show(found.model(), standing.texts());
            }, e -> log("rules", e));
        }
    }

    private record Found(RulesModel model, Trial trial) {}

    @Override
    public void students(String why, Set<String> studyRights) {
        bench.desk().places().students(why, studyRights);
    }

    @Override
    public void student(String studyRight, List<String> among) {
        bench.desk().places().student(studyRight, among);
    }

    @Override
    public void ask(Trial.Question question) {
        next = question;
        if (!asking) {
            askNext();
        }
    }

    /** One question at a time: while a limit is being moved, those between are left out. */
    private void askNext() {
        Trial.Question question = next;
        Trial asked = trial;
        next = null;
        if (question == null || asked == null) {
            return;
        }
        asking = true;
        bench.desk().background().run(trying, progress -> asked.of(question), answer -> {
            asking = false;
            view.answer(question, answer);
            askNext();
        }, e -> {
            asking = false;
            log("what if", e);
            askNext();
        });
    }

    @Override
    public void decide(Trial.Question what, LocalDate from, String why) {
        RulesModel seen = model;
        if (seen == null) {
            return;
        }
        String unit = what.forAll() ? null : seen.unit();
        LimitChange before = seen.inForce(what.rule() + "." + what.limit(), from, unit);
        Opposite back = new Opposite(
                new Trial.Question(what.rule(), what.limit(), before == null ? null : before.value(), what.forAll()),
                unit, from, undone(why));
        String words = clock(what) ? say.it("told.saved.clock") : say.it("told.saved", what.rule());
        write(what, unit, from, why, () -> {
            view.told(words);
            bench.desk().undo().keep(clock(what) ? say.it("undo.clock") : say.it("undo.rule", what.rule()),
                    then -> {
                        view.quiet(); // its way back would be that of another deed
                        write(back.what(), back.unit(), back.from(), back.why(), then);
                    },
                    then -> write(what, unit, from, why, then));
        });
    }

    @Override
    public void undo() {
        bench.desk().undo().back();
    }

    @Override
    public void act(Act act) {
        if (act == Act.STOP_CLOCK) {
            Pieces.press(view, "stop-clock");
        } else {
            view.focusFirst();
        }
    }

    @Override
    public @Nullable Callable<List<Part>> paper() {
        Standing standing = bench.desk().standing().get();
        RulesModel shown = model;
        return shown == null || standing == null ? null
                : () -> Part.tables(new RulesPaper(say, standing.texts()).of(shown));
    }

    private static boolean clock(Trial.Question what) {
        return what.rule().equals(LimitChange.CLOCK);
    }

    private String undone(String why) {
        String words = say.it("undo.why", why);
        return words.length() <= DecideLimits.LONGEST_REASON ? words : words.substring(0, DecideLimits.LONGEST_REASON);
    }

    private void write(Trial.Question what, @Nullable String unit, LocalDate from, String why, Runnable then) {
        LimitSetting wish = new LimitSetting(what.rule(), what.limit(), what.value(), null);
        bench.desk().background().run(deciding, progress -> {
            RuleCard broken = decisions.outOfOrder(List.of(wish), unit, from);
            if (broken == null) {
                decisions.decide(wish, unit, from, why);
            }
            return broken == null ? List.<String>of() : StepOrder.of(broken);
        }, order -> {
            if (order.isEmpty()) {
                then.run();
                bench.changed().run();
            } else {
                view.failed(LimitRow.order(say, order));
            }
        }, e -> {
            log("decision", e);
            view.failed(say.it("told.failed"));
        });
    }

    private static void log(String what, Exception e) {
        System.getLogger(RulesScreen.class.getName()).log(System.Logger.Level.ERROR, what, e);
    }
}
