package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Elections with results that others have published. */
class PublishedElectionsTest {

    private static final List<String> CITIES = List.of("Memphis", "Nashville", "Chattanooga", "Knoxville");

    /** The capital of Tennessee, as told in most textbooks on voting. */
    private static Election tennessee() {
        return new Election("Capital", CITIES, Set.of(), 1, Papers.builder(4).add(42, 0, 1, 2, 3).add(26, 1, 2, 3, 0).add(15, 2, 3, 1, 0).add(17, 3, 2, 1, 0).build());
    }

    @Test
    void runOffElectsKnoxville() {
        Result result = Counting.count(tennessee(), Method.IRV);
        assertThat(result.winners()).containsExactly(3);
        assertThat(result.rounds()).hasSize(3);
        assertThat(result.rounds().getLast().votes()).containsEntry(0, Units.WHOLE.exact(42)).containsEntry(3, Units.WHOLE.exact(58));
    }

    @Test
    void schulzeElectsTheCondorcetWinner() {
        assertThat(Counting.count(tennessee(), Method.SCHULZE).order()).containsExactly(List.of(1), List.of(2), List.of(3), List.of(0));
    }

    @Test
    void bordaElectsNashville() {
        Result result = Counting.count(tennessee(), Method.SCORE);
        assertThat(result.winners()).containsExactly(1);
        assertThat(result.rounds().getFirst().votes().values().stream().map(Object::toString)).containsExactly("126", "194", "173", "107");
    }

    /** Schulze (2011), example 1. */
    @Test
    void schulzeRanksThe45Voters() {
        Papers papers = Papers.builder(5).add(5, 0, 2, 1, 4, 3).add(5, 0, 3, 4, 2, 1).add(8, 1, 4, 3, 0, 2).add(3, 2, 0, 1, 4, 3)
                .add(7, 2, 0, 4, 1, 3).add(2, 2, 1, 0, 3, 4).add(7, 3, 2, 4, 1, 0).add(8, 4, 1, 0, 3, 2).build();
        Result result = Counting.count(new Election("45", List.of("A", "B", "C", "D", "E"), Set.of(), 1, papers), Method.SCHULZE);
        assertThat(result.winners()).containsExactly(4);
        assertThat(result.order().stream().flatMap(List::stream)).containsExactly(4, 0, 2, 1, 3);
        assertThat(result.pairwise().wins()).containsExactly(List.of(0L, 20L, 26L, 30L, 22L), List.of(25L, 0L, 16L, 33L, 18L), List.of(19L, 29L, 0L, 17L, 24L),
                List.of(15L, 12L, 28L, 0L, 14L), List.of(23L, 27L, 21L, 31L, 0L));
        assertThat(result.pairwise().paths()).containsExactly(List.of(0L, 28L, 28L, 30L, 24L), List.of(25L, 0L, 28L, 33L, 24L), List.of(25L, 29L, 0L, 29L, 24L),
                List.of(25L, 28L, 28L, 0L, 24L), List.of(25L, 28L, 28L, 31L, 0L));
    }
}
