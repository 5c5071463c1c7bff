package org.allmende.council.voting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.MajorityBase;
import org.allmende.council.majority.Tally;

/**
 * A ballot as a page shows it.
 *
 * @param meetingId null for a circular vote, like meeting @param motionId null for a poll @param pollId null for a motion
 * @param deadlineAt null in a meeting
 * @param majority the frozen rule; null for a poll and for consent
 * @param options what can be marked; empty for a motion
 * @param members how many are not recused @param roll how many may vote @param cast how many voted so far
 * @param counts null while it is open or if it was cancelled
 * @param mine what the asking person has to do with it
 * @param decisionId the decision it led to, with its number, or null
 */
public record BallotSheet(long id, long bodyId, String body, Long meetingId, String meeting, Long motionId, Long pollId, BallotMethod method, Form form, int seats,
        boolean changeable, int round, Long runoffOf, Instant deadlineAt, String title, String wording, Majority majority, List<BallotOption> options,
        int members, int roll, BigDecimal membersWeight, BigDecimal entitledWeight, int cast, String quorumDe, String quorumEn, Instant openedAt, Instant closedAt,
        String cancelReason, Counts counts, Mine mine, Long decisionId, String decisionNumber) {

    /**
     * What came out.
     *
     * @param yes null for a poll, like no and abstain; for consent: consents, objections, those who stand aside
     * @param json the count of a poll, else null
     */
    public record Counts(BallotOutcome outcome, BigDecimal yes, BigDecimal no, BigDecimal abstain, BigDecimal invalid, String json, String resultDe, String resultEn) {}

    /**
     * The asking person.
     *
     * @param mayVote on the roll, without a paper ballot @param voted has voted
     * @param votedAt when, and @param marks what: null for a secret vote @param reason of an objection
     * @param represents names of others on the roll for whom this person votes and has not yet, by id
     */
    public record Mine(boolean mayVote, boolean voted, Instant votedAt, Marks marks, String reason, List<Represented> represents) {}

    /** Somebody whose proxy the asking person holds. */
    public record Represented(long personId, String name) {}

    public boolean open() {
        return closedAt == null;
    }

    public boolean cancelled() {
        return cancelReason != null;
    }

    public boolean secret() {
        return form.secret();
    }

    public boolean counted() {
        return counts != null;
    }

    public boolean adopted() {
        return counted() && counts.outcome() == BallotOutcome.ACCEPTED;
    }

    public boolean tied() {
        return counted() && counts.outcome() == BallotOutcome.TIED;
    }

    /** The kind of status that the outcome is. */
    public String outcomeKind() {
        return Set.of(BallotOutcome.ACCEPTED, BallotOutcome.DECIDED).contains(counts.outcome()) ? "ok" : counts.outcome() == BallotOutcome.REJECTED ? "neutral" : "attention";
    }

    public String result(String language) {
        return counts == null ? null : "en".equals(language) ? counts.resultEn() : counts.resultDe();
    }

    public String quorum(String language) {
        return "en".equals(language) ? quorumEn : quorumDe;
    }

    /** Asked for a vote now: on the roll and not voted, or free to change it. */
    public boolean awaitsMe() {
        return open() && (mine.mayVote() && (!mine.voted() || changeable) || !mine.represents().isEmpty());
    }

    /** Some votes count as more or less than one. */
    public boolean weighted() {
        return entitledWeight.compareTo(BigDecimal.valueOf(roll)) != 0;
    }

    /** The number of votes of which a share is needed. */
    public BigDecimal base() {
        return majority.first().base().of(new Tally(counts.yes(), counts.no(), counts.abstain(), counts.invalid(), entitledWeight, membersWeight, entitledWeight));
    }

    /** The smallest number of yes votes that would have been enough. */
    public long needed() {
        return Math.max(1, majority.first().share().smallestOf(base(), majority.first().comparison()));
    }

    /** As people write it: a whole number of votes, or the exact share where votes weigh differently. */
    public String neededText() {
        return weighted() ? majority.first().share().of(base()) : Long.toString(needed());
    }

    /** Whether abstentions stand outside the base. */
    public boolean ofYesAndNo() {
        return majority.first().base() == MajorityBase.YES_NO;
    }
}
