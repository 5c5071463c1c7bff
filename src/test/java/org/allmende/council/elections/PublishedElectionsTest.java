package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static List<String> rows(List<List<BigDecimal>> matrix) {
        return matrix.stream().map(row -> row.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "))).toList();
    }

    /** Schulze (2011), example 1. */
    @Test
    void schulzeRanksThe45Voters() {
        Papers papers = Papers.builder(5).add(5, 0, 2, 1, 4, 3).add(5, 0, 3, 4, 2, 1).add(8, 1, 4, 3, 0, 2).add(3, 2, 0, 1, 4, 3)
                .add(7, 2, 0, 4, 1, 3).add(2, 2, 1, 0, 3, 4).add(7, 3, 2, 4, 1, 0).add(8, 4, 1, 0, 3, 2).build();
        Result result = Counting.count(new Election("45", List.of("A", "B", "C", "D", "E"), Set.of(), 1, papers), Method.SCHULZE);
        assertThat(result.winners()).containsExactly(4);
        assertThat(result.order().stream().flatMap(List::stream)).containsExactly(4, 0, 2, 1, 3);
        assertThat(rows(result.pairwise().wins())).containsExactly("0 20 26 30 22", "25 0 16 33 18", "19 29 0 17 24",
                "15 12 28 0 14", "23 27 21 31 0");
        assertThat(rows(result.pairwise().paths())).containsExactly("0 28 28 30 24", "25 0 28 33 24", "25 29 0 29 24",
                "25 28 28 0 24", "25 28 28 31 0");
    }
}
