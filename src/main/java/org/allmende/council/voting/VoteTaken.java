package org.allmende.council.voting;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;

/**
 * That a vote was taken. Without the choice, and never written down with the receipt: this is kept with the idempotency key.
 *
 * @param receipt the code of a secret vote in the published list, to be shown once; null for open votes
 */
public record VoteTaken(long ballotId, Instant at, @JsonbTransient String receipt) {

    @Override
    public String toString() {
        return "VoteTaken[" + ballotId + "]";
    }
}
