package org.allmende.council.voting;

/** Fact: a vote was counted. */
public record BallotClosed(long ballotId, long motionId, boolean adopted) {}
