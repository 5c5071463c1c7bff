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

/** A member on the roll votes, once. The journal knows that, but not what was voted. */
@UseCase
@Requires(Permission.CAST_VOTE)
public class CastVote {

    @Inject Ballots ballots;
    @Inject FollowMeeting follow;
    @Inject Caller caller;
    @Inject Clock clock;

    public VoteTaken cast(@Subject long ballotId, Choice choice) {
        Instant now = clock.now();
        if (choice == null) {
            throw new Refused(VotingRefusal.CHOICE_MISSING);
        }
        long meetingId = ballots.put(ballotId, caller.personId(), choice, now);
        follow.changed(meetingId);
        return new VoteTaken(ballotId, now);
    }
}
