package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PapersTest {

    @Test
    void refusesACandidateMarkedTwice() {
        assertThatThrownBy(() -> Papers.builder(3).add(1, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("marked twice");
    }

    @Test
    void refusesAnUnknownCandidate() {
        assertThatThrownBy(() -> Papers.builder(3).add(1, 3)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("No candidate 3");
    }

    @Test
    void refusesAnEqualMarkWithNobodyBefore() {
        assertThatThrownBy(() -> Papers.builder(3).add(1, Papers.equal(1))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Equal to nobody");
        assertThatThrownBy(() -> Papers.builder(3).add(1, 0, Papers.GAP, Papers.equal(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWeightsThatCouldOverflow() {
        assertThatThrownBy(() -> Papers.builder(1).add(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Papers.builder(1).add(Papers.MOST_VOTES, 0).add(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusedPaperLeavesNothingBehind() {
        Papers.Builder builder = Papers.builder(2).add(1, 0);
        assertThatThrownBy(() -> builder.add(1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        Papers papers = builder.add(1, 1).build();
        assertThat(papers.size()).isEqualTo(2);
        assertThat(Counting.count(new Election("", List.of("A", "B"), Set.of(), 1, papers), Method.APPROVAL).rounds().getFirst().votes().values().stream()
                .map(Object::toString)).containsExactly("1", "1");
    }

    @Test
    void refusesScoresAndRanksTogether() {
        assertThatThrownBy(() -> Papers.builder(2).add(1, 0).addScores(1, new int[] {0}, new int[] {3})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scoredPaperIsReadAsARanking() {
        Papers papers = Papers.builder(3).addScores(1, new int[] {0, 1, 2}, new int[] {1, 9, 1}).build();
        Result result = Counting.count(new Election("", List.of("A", "B", "C"), Set.of(), 1, papers), Method.SCHULZE);
        assertThat(result.order()).containsExactly(List.of(1), List.of(0, 2));
    }

    @Test
    void electionRefusesPapersOfAnother() {
        assertThatThrownBy(() -> new Election("", List.of("A"), Set.of(), 1, Papers.builder(2).build())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Election("", List.of("A"), Set.of(1), 1, Papers.builder(1).build())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Election("", List.of("A"), Set.of(), 0, Papers.builder(1).build())).isInstanceOf(IllegalArgumentException.class);
    }
}
