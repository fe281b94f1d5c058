package org.rogatory.signing.internal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.SlotState;
import org.rogatory.signing.internal.round.Progress.Mark;
import org.rogatory.signing.internal.round.Progress.Place;

class ProgressTest {

    @Test
    void oneAfterTheOther() {
        assertThat(states(place("a", 1, Mark.SIGNED), place("b", 2, Mark.OPEN), place("c", 3, Mark.OPEN)))
                .containsExactly(SlotState.SIGNED, SlotState.TURN, SlotState.WAITING);
    }

    @Test
    void gapsBetweenStepsDoNotMatter() {
        assertThat(states(place("a", 4, Mark.OPEN), place("b", 9, Mark.OPEN))).containsExactly(SlotState.TURN, SlotState.WAITING);
    }

    @Test
    void theNextStepWaitsForAllOfTheOneBefore() {
        assertThat(states(place("a", 1, Mark.SIGNED), place("b", 1, Mark.OPEN), place("c", 2, Mark.OPEN)))
                .containsExactly(SlotState.SIGNED, SlotState.TURN, SlotState.WAITING);
    }

    @Test
    void aDeclineStopsEverybody() {
        var progress = progress(place("a", 1, Mark.DECLINED), place("b", 1, Mark.OPEN));
        assertThat(progress.round()).isEqualTo(RoundState.STOPPED);
        assertThat(progress.state("a")).isEqualTo(SlotState.DECLINED);
        assertThat(progress.state("b")).isEqualTo(SlotState.WAITING);
    }

    @Test
    void ofAChoiceOneSufficesAndOneDeclineStopsNothing() {
        var progress = progress(new Place("a", 1, 5, Mark.DECLINED), new Place("b", 1, 5, Mark.OPEN), place("c", 2, Mark.OPEN));
        assertThat(progress.round()).isEqualTo(RoundState.RUNNING);
        assertThat(progress.state("b")).isEqualTo(SlotState.TURN);
        assertThat(progress(new Place("a", 1, 5, Mark.DECLINED), new Place("b", 1, 5, Mark.DECLINED)).round())
                .isEqualTo(RoundState.STOPPED);
        var met = progress(new Place("a", 1, 5, Mark.DECLINED), new Place("b", 1, 5, Mark.SIGNED), place("c", 2, Mark.OPEN));
        assertThat(met.state("a")).isEqualTo(SlotState.NOT_NEEDED);
        assertThat(met.state("c")).isEqualTo(SlotState.TURN);
    }

    @Test
    void whatIsSignedElsewhereIsNotWaitedFor() {
        assertThat(states(place("a", 1, Mark.ELSEWHERE), place("b", 2, Mark.OPEN))).containsExactly(SlotState.ELSEWHERE, SlotState.TURN);
        assertThat(progress(place("a", 1, Mark.ELSEWHERE), place("b", 2, Mark.SIGNED)).round()).isEqualTo(RoundState.COMPLETE);
    }

    @Test
    void aWithdrawnRoundKeepsWhatWasSigned() {
        var progress = new Progress(List.of(place("a", 1, Mark.SIGNED), place("b", 2, Mark.OPEN)), true);
        assertThat(progress.round()).isEqualTo(RoundState.WITHDRAWN);
        assertThat(progress.state("a")).isEqualTo(SlotState.SIGNED);
        assertThat(progress.state("b")).isEqualTo(SlotState.WITHDRAWN);
    }

    @Test
    void severalCanBeReachedTogetherIfNoneBeforeThemIsMissing() {
        var progress = progress(place("a", 1, Mark.OPEN), place("b", 2, Mark.OPEN), place("c", 3, Mark.OPEN));
        assertThat(progress.reachable("b", List.of("b"))).isFalse();
        assertThat(progress.reachable("b", List.of("a", "b"))).isTrue();
        assertThat(progress.reachable("c", List.of("a", "c"))).isFalse();
    }

    private static Place place(String slot, int step, Mark mark) {
        return new Place(slot, step, 0, mark);
    }

    private static Progress progress(Place... places) {
        return new Progress(List.of(places), false);
    }

    private static List<SlotState> states(Place... places) {
        var progress = progress(places);
        return List.of(places).stream().map(place -> progress.state(place.slot())).toList();
    }
}
