package org.allmende.council.voting;

import java.time.Instant;

/** The receipt of an open vote. Without the choice: it is kept with the idempotency key. */
public record VoteTaken(long ballotId, Instant at) {}
