package org.allmende.council.voting;

import java.time.Instant;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.MajorityBase;
import org.allmende.council.majority.Outcome;
import org.allmende.council.majority.Tally;

/**
 * A ballot as a page shows it.
 *
 * @param cast how many voted so far
 * @param mayVote whether the asking person is on the roll @param votedAt when, and @param choice what that person voted, or null
 * @param decisionId the decision it led to, with its number, or null
 */
public record BallotSheet(long id, long bodyId, String body, long meetingId, String meeting, long motionId, String title, String wording, Majority majority,
        int members, int roll, int cast, String quorumDe, String quorumEn, Instant openedAt, Instant closedAt, int yes, int no, int abstain, Outcome outcome,
        String resultDe, String resultEn, boolean mayVote, Instant votedAt, Choice choice, Long decisionId, String decisionNumber) {

    public boolean open() {
        return closedAt == null;
    }

    public boolean adopted() {
        return outcome == Outcome.ACCEPTED;
    }

    public String result(String language) {
        return "en".equals(language) ? resultEn : resultDe;
    }

    public String quorum(String language) {
        return "en".equals(language) ? quorumEn : quorumDe;
    }

    /** The number of votes of which a share is needed. */
    public long base() {
        return majority.first().base().of(Tally.of(yes, no, abstain, 0, roll, members, roll)).longValueExact();
    }

    /** The smallest number of yes votes that would have been enough. */
    public long needed() {
        return Math.max(1, majority.first().share().smallestOf(base(), majority.first().comparison()));
    }

    /** Whether abstentions stand outside the base. */
    public boolean ofYesAndNo() {
        return majority.first().base() == MajorityBase.YES_NO;
    }
}
