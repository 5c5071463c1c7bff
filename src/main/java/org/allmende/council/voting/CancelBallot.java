package org.allmende.council.voting;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.council.meetings.FollowMeeting;
import org.allmende.council.motions.MotionProgress;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The chair gives an open ballot up, with a reason that everybody can read: nothing in it is counted, and the item can be voted on again. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class CancelBallot {

    private static final int LONGEST_REASON = 400;

    @Inject Ballots ballots;
    @Inject Boxes boxes;
    @Inject MotionProgress progress;
    @Inject FollowMeeting follow;
    @Inject Caller caller;
    @Inject Clock clock;

    public void cancel(@Subject long ballotId, String reason) {
        Instant now = clock.now();
        Ballot ballot = ballots.lock(ballotId);
        if (!caller.may(Permission.CHAIR_MEETING, ballot.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused(VotingRefusal.CANCEL_REASON_MISSING);
        }
        ballot.cancel(reason.strip(), caller.personId(), now);
        boxes.of(ballot.form()).discard(ballots.facts(ballotId));
        if (ballot.circular() && ballot.motionId() != null) {
            progress.calledOff(ballot.motionId(), caller.personId(), reason.strip());
        }
        if (ballot.meetingId() != null) {
            follow.changed(ballot.meetingId());
        }
    }
}
