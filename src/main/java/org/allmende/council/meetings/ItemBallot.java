package org.allmende.council.meetings;

import java.time.Instant;

/**
 * The vote on an agenda item, as the meeting shows it.
 *
 * @param cast how many voted so far @param roll how many may
 * @param yes null while it is open, like no and abstain
 * @param mine whether the asking person may vote @param votedAt when that person voted, or null
 */
public record ItemBallot(long id, boolean open, int cast, int roll, Integer yes, Integer no, Integer abstain, boolean adopted, boolean mine, Instant votedAt) {

    /** Waits for the asking person. */
    public boolean awaitsMe() {
        return open && mine && votedAt == null;
    }
}
