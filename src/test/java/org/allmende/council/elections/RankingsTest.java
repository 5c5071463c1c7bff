package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Approval, score and Schulze against the definitions, and what Schulze promises about those who beat or lose against everybody. */
class RankingsTest {

    private static final int ELECTIONS = 2000;

    @Test
    void schulzeAgreesWithTryingEveryPath() {
        for (long seed = 0; seed < ELECTIONS; seed++) {
            Sheets sheets = Sheets.random(seed);
            NaiveRankings naive = new NaiveRankings(sheets);
            Result result = sheets.count(Method.SCHULZE);
            assertThat(result.order()).as("seed %s %s", seed, sheets).isEqualTo(naive.schulze());
            List<Integer> standing = result.pairwise().candidates();
            assertThat(standing).isEqualTo(sheets.standing());
            for (int i = 0; i < standing.size(); i++) {
                for (int j = 0; j < standing.size(); j++) {
                    if (i != j) {
                        assertThat(result.pairwise().wins().get(i).get(j).longValueExact()).isEqualTo(naive.prefer(standing.get(i), standing.get(j)));
                        assertThat(result.pairwise().paths().get(i).get(j).longValueExact()).as("seed %s path", seed).isEqualTo(naive.strongest(standing.get(i), standing.get(j)));
                    }
                }
            }
        }
    }

    @Test
    void approvalAndBordaAgreeWithTheirDefinitions() {
        for (long seed = 0; seed < ELECTIONS; seed++) {
            Sheets sheets = Sheets.random(seed);
            NaiveRankings naive = new NaiveRankings(sheets);
            sheets.count(Method.APPROVAL).rounds().getFirst().votes()
                    .forEach((candidate, votes) -> assertThat(votes.longValueExact()).isEqualTo(naive.approvals(candidate)));
            sheets.count(Method.SCORE).rounds().getFirst().votes()
                    .forEach((candidate, votes) -> assertThat(votes.longValueExact()).as("%s", sheets).isEqualTo(naive.borda(candidate)));
        }
    }

    @Test
    void whoBeatsEverybodyWinsAndWhoLosesAgainstEverybodyDoesNot() {
        int winners = 0;
        int losers = 0;
        for (long seed = 0; seed < ELECTIONS; seed++) {
            Sheets sheets = Sheets.random(seed);
            NaiveRankings naive = new NaiveRankings(sheets);
            List<List<Integer>> order = sheets.count(Method.SCHULZE).order();
            for (int candidate : sheets.standing()) {
                List<Integer> others = sheets.standing().stream().filter(other -> other != candidate).toList();
                if (others.stream().allMatch(other -> naive.prefer(candidate, other) > naive.prefer(other, candidate))) {
                    assertThat(order.getFirst()).containsExactly(candidate);
                    winners++;
                }
                if (!others.isEmpty() && others.stream().allMatch(other -> naive.prefer(candidate, other) < naive.prefer(other, candidate))) {
                    assertThat(order.getLast()).containsExactly(candidate);
                    losers++;
                }
            }
        }
        assertThat(winners).isGreaterThan(300);
        assertThat(losers).isGreaterThan(300);
    }

    @Test
    void lotFillsOnlyTheSeatThatIsTied() {
        Sheets sheets = Sheets.of("A B C D", 2, "5 A", "3 B", "3 C", "1 D");
        Result open = sheets.count(Method.APPROVAL);
        assertThat(open.winners()).containsExactly(0);
        assertThat(open.tie()).isEqualTo(new Tie(Tie.Kind.SEAT, 1, List.of(1, 2)));
        assertThat(sheets.count(Method.APPROVAL, 2).winners()).containsExactly(0, 2);
    }

    @Test
    void equalOnesWhoAllGetASeatNeedNoLot() {
        Result result = Sheets.of("A B C", 2, "3 A", "3 B", "1 C").count(Method.APPROVAL);
        assertThat(result.winners()).containsExactly(0, 1);
        assertThat(result.tie()).isNull();
    }

    @Test
    void lotsAreDrawnUntilEverySeatOfTheTieIsFilled() {
        Sheets sheets = Sheets.of("A B C", 2, "3 A", "3 B", "3 C");
        assertThat(sheets.count(Method.SCHULZE, 2).tie().candidates()).containsExactly(0, 1);
        assertThat(sheets.count(Method.SCHULZE, 2, 1).winners()).containsExactly(2, 1);
    }

    @Test
    void scoresAreAddedUp() {
        Papers papers = Papers.builder(3).addScores(2, new int[] {0, 1}, new int[] {5, 0}).addScores(1, new int[] {2, 1}, new int[] {9, 4}).build();
        Result result = Counting.count(new Election("Scores", List.of("A", "B", "C"), java.util.Set.of(), 1, papers), Method.SCORE);
        assertThat(result.rounds().getFirst().votes().values().stream().map(Object::toString)).containsExactly("10", "4", "9");
        assertThat(result.winners()).containsExactly(0);
    }

    @Test
    void scoreOfZeroIsNoApproval() {
        Papers papers = Papers.builder(2).addScores(3, new int[] {0, 1}, new int[] {0, 1}).build();
        Result result = Counting.count(new Election("Scores", List.of("A", "B"), java.util.Set.of(), 1, papers), Method.APPROVAL);
        assertThat(result.rounds().getFirst().votes().values().stream().map(Object::toString)).containsExactly("0", "3");
    }

    @Test
    void equalOnesShareTheBetterPlaceInBorda() {
        assertThat(Sheets.of("A B C D", 1, "1 A=B>C").count(Method.SCORE).rounds().getFirst().votes().values().stream().map(Object::toString))
                .containsExactly("3", "3", "1", "0");
    }
}
