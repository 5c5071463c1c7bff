package org.allmende.council.voting;

import java.time.Instant;
import java.util.List;

/**
 * Where the votes of a ballot go. All its methods run inside the transaction of the use case that calls them. The open box is
 * here, the sealed one in {@code council.sealed}; a box of publicly verifiable encrypted ballots would be a third (ADR 0012).
 */
public interface BallotBox {

    boolean serves(Form form);

    /** Before the ballot is stored. @return the name under which the box knows its seal, or null if it has none */
    String prepare();

    /**
     * Takes one vote. The ballot is held open meanwhile; the voter may vote in it.
     *
     * @param reason of an objection, or null
     * @return the code with which the voter finds this paper in the published list, or null if the box publishes none
     * @throws org.allmende.platform.web.Refused {@link VotingRefusal#ALREADY_VOTED}
     */
    String put(BallotFacts ballot, Voter voter, Marks marks, String reason, long castBy, Instant now);

    /** How many papers are in it. */
    long cast(long ballotId);

    /** How many papers are in it from the smallest group that is counted on its own and voted at all: the whole body, or a chamber. */
    long smallestGroup(BallotFacts ballot);

    /** Empties the box for counting, while the ballot is being closed. */
    void empty(BallotFacts ballot);

    /** What was in it; only after {@link #empty}. */
    List<Paper> papers(long ballotId);

    /** Throws away what is in it: the ballot is cancelled. */
    void discard(BallotFacts ballot);
}
