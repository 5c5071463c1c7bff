package org.allmende.council.voting;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.council.meetings.FollowMeeting;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * A member on the roll votes, for oneself or for somebody whose proxy the member holds: once, or again where the ballot lets votes
 * be changed. The journal knows that, but not what was voted.
 */
@UseCase
@Requires(Permission.CAST_VOTE)
public class CastVote {

    private static final int LONGEST_REASON = 2000;

    @Inject Ballots ballots;
    @Inject Boxes boxes;
    @Inject FollowMeeting follow;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param reason of an objection, else null @param onBehalfOf who is represented, or null for oneself */
    public VoteTaken cast(@Subject long ballotId, Marks marks, String reason, @Subject Long onBehalfOf) {
        Instant now = clock.now();
        Ballots.Held held = ballots.hold(ballotId, onBehalfOf == null ? caller.personId() : onBehalfOf, now);
        if (!held.voter().isVotedBy(caller.personId())) {
            throw new Refused(VotingRefusal.NOT_ON_ROLL);
        }
        BallotFacts ballot = held.facts();
        marks.check(ballot.method(), ballot.options());
        boolean objects = marks.text().equals(Marks.OBJECT);
        if (objects && (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON)) {
            throw new Refused(VotingRefusal.REASON_MISSING);
        }
        String receipt = boxes.of(ballot.form()).put(ballot, held.voter(), marks, objects ? reason.strip() : null, caller.personId(), now);
        if (ballot.meetingId() != null) {
            follow.changed(ballot.meetingId());
        }
        return new VoteTaken(ballotId, now, receipt);
    }
}
