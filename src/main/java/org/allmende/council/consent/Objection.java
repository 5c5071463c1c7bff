package org.allmende.council.consent;

import java.time.Instant;

/**
 * A member's objection.
 *
 * @param how what was done about it, or null while that is not written down @param integrator who wrote it down, and @param integratedAt when
 */
public record Objection(long personId, String name, String reason, String how, String integrator, Instant integratedAt) {

    public boolean integrated() {
        return how != null;
    }
}
