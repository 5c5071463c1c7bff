package org.allmende.council.voting;

/** What came out of a ballot. */
public enum BallotOutcome {
    ACCEPTED, REJECTED,
    /** A genuine tie: the lot, the chair or a run-off decides. */
    TIED,
    /** No consent for now: objections wait to be integrated. */
    OBJECTED,
    /** An election or a choice has its result. */
    DECIDED
}
