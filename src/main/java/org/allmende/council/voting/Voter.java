package org.allmende.council.voting;

import java.math.BigDecimal;

/**
 * One entry of a roll.
 *
 * @param weight how many votes it counts as
 * @param chamberId null for a body without chambers
 * @param holderId who votes for this person by a proxy, or null
 */
public record Voter(long personId, BigDecimal weight, Long chamberId, Long holderId) {

    /** @return whether {@code caller} may fill in this person's paper */
    boolean isVotedBy(long caller) {
        return caller == (holderId == null ? personId : holderId);
    }
}
