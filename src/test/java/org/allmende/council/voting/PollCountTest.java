package org.allmende.council.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allmende.council.elections.Counting;
import org.allmende.council.elections.Election;
import org.allmende.council.elections.Method;
import org.allmende.council.elections.Papers;
import org.allmende.council.elections.Reserved;
import org.junit.jupiter.api.Test;

class PollCountTest {

    private static final List<BallotOption> OPTIONS = List.of(new BallotOption(1, "A", 11L, 7L, false), new BallotOption(2, "B", 12L, 7L, false),
            new BallotOption(3, "C", 13L, 8L, false), new BallotOption(4, "D", 14L, null, false));

    @Test
    void reservesTheSeatsThatTheStatutesPromiseToAChamber() {
        assertThat(PollCount.reserved(Map.of(7L, 1, 8L, 1), OPTIONS, 2)).containsExactlyInAnyOrder(new Reserved(Set.of(0, 1), 1), new Reserved(Set.of(2), 1));
    }

    @Test
    void reservesNothingForAChamberOfWhichNobodyStands() {
        assertThat(PollCount.reserved(Map.of(9L, 1, 8L, 1), OPTIONS, 1)).containsExactly(new Reserved(Set.of(2), 1));
    }

    @Test
    void reservesNothingWhereTheElectionFillsFewerSeatsThanArePromised() {
        assertThat(PollCount.reserved(Map.of(7L, 1, 8L, 1), OPTIONS, 1)).isEmpty();
    }

    @Test
    void countsAVoteAndAHalfAsThat() {
        Papers papers = PollCount.papers(BallotMethod.APPROVAL, OPTIONS,
                List.of(new Paper(new Marks("1,2"), new BigDecimal("1.500"), null), new Paper(new Marks("2"), new BigDecimal("1.000"), null)));
        assertThat(Counting.count(new Election("", List.of("A", "B", "C", "D"), Set.of(), 1, papers), Method.APPROVAL).rounds().getFirst().votes())
                .containsEntry(0, new BigDecimal("1.5")).containsEntry(1, new BigDecimal("2.5"));
    }
}
