package org.allmende.council.voting;

import java.time.Instant;
import org.allmende.platform.web.Confidential;

/**
 * That a vote was taken, without the choice. The receipt is never written down: what is kept with the idempotency key is without it.
 *
 * @param receipt the code of a secret vote in the published list, to be shown once; null for open votes
 */
public record VoteTaken(long ballotId, Instant at, String receipt) implements Confidential {

    @Override
    public boolean confidential() {
        return receipt != null;
    }

    @Override
    public Object kept() {
        return new VoteTaken(ballotId, at, null);
    }

    @Override
    public String toString() {
        return "VoteTaken[" + ballotId + "]";
    }
}
