package org.allmende.council.consent;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One round of consent on a motion, after it was closed.
 *
 * @param wording what was asked then
 * @param outcome ACCEPTED, REJECTED or OBJECTED
 */
public record ConsentRound(long ballotId, long bodyId, Long meetingId, long motionId, String title, int number, Instant closedAt, String wording, String outcome,
        BigDecimal consents, BigDecimal aside, BigDecimal objected, List<Objection> objections) {

    public boolean waits() {
        return "OBJECTED".equals(outcome);
    }

    public boolean integrated() {
        return objections.stream().allMatch(Objection::integrated);
    }
}
