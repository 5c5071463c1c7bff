package org.allmende.council.polls;

import java.time.Instant;

/**
 * A candidate or an option, as a page shows it before the vote.
 *
 * @param personId the candidate, or null for an option
 * @param chamber the candidate's chamber, or null
 */
public record OptionRow(long id, String label, String statement, Long personId, String chamber, boolean passive, long proposedBy, String proposer,
        Instant acceptedAt, Instant declinedAt) {

    /** stands, declined or asked: a text key. */
    public String state() {
        return personId == null || acceptedAt != null ? "stands" : declinedAt != null ? "declined" : "asked";
    }

    /** How the status tag shows it. */
    public String kind() {
        return switch (state()) {
            case "stands" -> "ok";
            case "declined" -> "neutral";
            default -> "pending";
        };
    }

    public boolean ownProposal() {
        return personId != null && personId == proposedBy;
    }
}
