package org.allmende.council.voting;

/** Fact: a ballot was counted. @param motionId null for a poll @param pollId null for a motion */
public record BallotClosed(long ballotId, Long motionId, Long pollId, BallotOutcome outcome) {}
