package org.allmende.council.ties;

import java.util.List;
import org.allmende.council.voting.BallotOption;

/**
 * A tie that waits.
 *
 * @param meetingId null for a circular vote @param pollId null for a motion
 * @param kind of an election's tie: seat, exclusion, surplus; "motion" for a motion
 * @param tied among whom it is settled; for a motion 1 adopted, 2 rejected, without labels
 * @param source the section of the statutes that names the way out
 */
public record TieSheet(long ballotId, long bodyId, Long meetingId, Long pollId, String title, boolean secret, String kind, List<BallotOption> tied, WayOut way, String source) {

    public boolean ofMotion() {
        return pollId == null;
    }

    public boolean includes(int position) {
        return tied.stream().anyMatch(option -> option.position() == position);
    }
}
