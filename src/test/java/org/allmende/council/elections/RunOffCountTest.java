package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunOffCountTest {

    @Test
    void moreThanHalfWinsAtOnce() {
        Result result = Sheets.of("A B C", 1, "6 A", "3 B", "2 C").count(Method.IRV);
        assertThat(result.winners()).containsExactly(0);
        assertThat(result.rounds()).hasSize(1);
        assertThat(result.derivationEn()).contains("A has 6 of 11, more than half");
    }

    @Test
    void exactlyHalfIsNotEnough() {
        Result result = Sheets.of("A B C", 1, "5 A", "3 B>C", "2 C>B").count(Method.IRV);
        assertThat(result.rounds().getFirst().elected()).isEmpty();
        assertThat(result.rounds().get(1).votes().values().stream().map(Object::toString)).containsExactly("5", "5", "0");
        assertThat(result.winners()).containsExactly(0);
    }

    @Test
    void exhaustedPapersLeaveTheBase() {
        Result result = Sheets.of("A B C D", 1, "5 A", "4 B>A", "2 C", "1 D").count(Method.IRV);
        assertThat(result.winners()).containsExactly(0);
        assertThat(result.rounds()).hasSize(3);
        assertThat(result.rounds().getLast().exhausted()).isEqualByComparingTo("3");
    }

    @Test
    void gapsArePassedOver() {
        Result result = Sheets.of("A B C", 1, "3 A", "2 ->B", "2 C>->B").count(Method.IRV);
        assertThat(result.valid()).isEqualByComparingTo("7");
        assertThat(result.rounds().getFirst().votes().get(1)).isEqualByComparingTo("2");
    }

    @Test
    void oneSeatIsFilledWhateverTheFileSays() {
        Result result = Sheets.of("A B C", 2, "6 A", "3 B", "2 C").count(Method.IRV);
        assertThat(result.seats()).isEqualTo(1);
        assertThat(result.winners()).containsExactly(0);
    }

    @Test
    void levelFinalistsGoByAnEarlierRound() {
        Result result = Sheets.of("A B C", 1, "5 A", "4 B", "1 C>B").count(Method.IRV);
        assertThat(result.winners()).containsExactly(0);
        assertThat(result.rounds()).hasSize(3);
        assertThat(result.rounds().getLast().excluded()).containsExactly(1);
    }

    @Test
    void levelFinalistsThatNeverDifferedWaitForTheLot() {
        Sheets sheets = Sheets.of("A B", 1, "5 A", "5 B");
        assertThat(sheets.count(Method.IRV).tie()).isEqualTo(new Tie(Tie.Kind.EXCLUSION, 1, List.of(0, 1)));
        Result drawn = sheets.count(Method.IRV, 0);
        assertThat(drawn.winners()).containsExactly(1);
        assertThat(drawn.derivationEn()).contains("A is excluded by lot");
    }
}
