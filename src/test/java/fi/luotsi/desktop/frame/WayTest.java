package fi.luotsi.desktop.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.desktop.frame.Places.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayTest {

    private final Visit overview = Visit.of(Place.OVERVIEW);
    private final Visit students = Visit.of(Place.STUDENTS);
    private final Visit eevi = new Visit(Place.STUDENTS, "a", List.of("a", "b"));
    private final Visit veera = new Visit(Place.STUDENTS, "b", List.of("a", "b"));
    private final Way way = new Way(overview);

    @Test
    void goesBackAndForwardAgain() {
        way.go(students);
        way.go(eevi);
        assertThat(way.back()).isEqualTo(students);
        assertThat(way.back()).isEqualTo(overview);
        assertThat(way.back()).as("the start of the way").isNull();
        assertThat(way.forward()).isEqualTo(students);
        assertThat(way.forward()).isEqualTo(eevi);
        assertThat(way.forward()).as("the end of the way").isNull();
    }

    @Test
    void aNewStepForgetsTheWayForward() {
        way.go(students);
        way.back();
        way.go(eevi);
        assertThat(way.forward()).isNull();
        assertThat(way.back()).isEqualTo(overview);
    }

    @Test
    void walkingAListIsNoStep() {
        way.go(students);
        way.go(eevi);
        way.instead(veera);
        assertThat(way.here()).isEqualTo(veera);
        assertThat(way.back()).isEqualTo(students);
    }

    @Test
    void theListThatAStudentWasOpenedFromIsKnown() {
        way.go(Visit.of(Place.UPCOMING));
        way.go(eevi);
        way.instead(veera);
        assertThat(way.cameFrom(Place.UPCOMING)).isTrue();
        assertThat(way.cameFrom(Place.STUDENTS)).isFalse();
    }

    @Test
    void goingWhereOneIsIsNoStep() {
        way.go(overview);
        assertThat(way.back()).isNull();
    }
}
