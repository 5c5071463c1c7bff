package org.allmende.architecture.bad.council.voting;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Negative control: a rule that is not pure, reads the time and counts in doubles. */
public class CountRule {
    EntityManager entities;
    double share;

    Instant now() {
        return Instant.now();
    }
}
