package fi.luotsi.desktop.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.desktop.frame.Tour.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {

    @TempDir
    Path home;

    private Tour tour(boolean practice) {
        return new Tour(new Preferences(home), practice);
    }

    @Test
    void it_begins_by_itself_on_practice_data_only() {
        assertThat(tour(false).shown().get()).isFalse();
        assertThat(tour(false).offered()).isFalse();
        Tour tour = tour(true);
        assertThat(tour.shown().get()).isTrue();
        assertThat(tour.next().get()).isEqualTo(Step.FIGURE);
        assertThat(tour.begun()).isFalse();
    }

    @Test
    void what_was_done_is_remembered_and_gone_on_with() {
        Tour first = tour(true);
        first.did(Step.FIGURE);
        first.did(Step.SUMMARY);
        first.did(Step.FIGURE);
        Tour again = tour(true);
        assertThat(again.shown().get()).isTrue();
        assertThat(again.next().get()).isEqualTo(Step.STUDENT);
        assertThat(again.done(Step.SUMMARY)).as("also what was done out of turn").isTrue();
        again.leave();
        Tour later = tour(true);
        assertThat(later.shown().get()).as("who has left it is not asked again").isFalse();
        later.did(Step.STUDENT);
        assertThat(later.done(Step.STUDENT)).as("nothing counts while it is left").isFalse();
        later.resume();
        assertThat(tour(true).next().get()).isEqualTo(Step.STUDENT);
    }

    @Test
    void when_all_is_done_it_ends_and_can_be_walked_again() {
        Tour tour = tour(true);
        for (Step step : Step.values()) {
            tour.did(step);
        }
        assertThat(tour.next().get()).isNull();
        assertThat(tour.shown().get()).as("the last word stays until it is closed").isTrue();
        assertThat(tour(true).shown().get()).isFalse();
        tour.leave();
        tour.resume();
        assertThat(tour.next().get()).isEqualTo(Step.FIGURE);
        assertThat(tour.done(Step.SAVE)).isFalse();
    }

    @Test
    void words_that_it_does_not_know_are_no_steps() {
        new Preferences(home).tour("on FIGURE NOTHING");
        Tour tour = tour(true);
        assertThat(tour.next().get()).isEqualTo(Step.STUDENT);
        assertThat(tour.shown().get()).isTrue();
    }
}
