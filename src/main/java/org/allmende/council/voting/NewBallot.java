package org.allmende.council.voting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.allmende.council.bodies.Statute;

/**
 * A ballot about to open: on a motion or on a poll, in a meeting or until a deadline.
 *
 * @param meetingId null for a circular vote, like itemId
 * @param motionId null for a poll @param pollId null for a motion
 * @param deadlineAt null in a meeting
 * @param roll who may vote @param members how many members are not recused @param membersWeight and their votes
 * @param quorumDe why enough are there, in German @param quorumEn and in English
 * @param runoffOf the ballot whose tie this one settles, or null @param among positions of that ballot's tied options, or empty
 */
public record NewBallot(Long meetingId, Long itemId, Long motionId, Long pollId, Instant deadlineAt, Statute statute, BallotOpening how, List<Voter> roll,
        long members, BigDecimal membersWeight, String quorumDe, String quorumEn, Long runoffOf, List<Integer> among) {

    /** The voters' votes. */
    BigDecimal entitledWeight() {
        return roll.stream().map(Voter::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
