package org.allmende.council.meetings;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The chair closes the meeting; whoever was present leaves with it. Not while a vote is open. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class CloseMeeting {

    @Inject Meetings meetings;
    @Inject ItemBallots ballots;
    @Inject FollowMeeting follow;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void close(@Subject long meetingId) {
        Instant now = clock.now();
        Meeting meeting = meetings.lock(meetingId, Permission.CHAIR_MEETING);
        if (ballots.ofMeeting(meetingId, null).values().stream().anyMatch(ItemBallot::open)) {
            throw new Refused(MeetingsRefusal.VOTE_STILL_OPEN);
        }
        meeting.close(caller.personId(), now);
        sql.update("UPDATE attendance SET left_at = GREATEST(arrived_at, ?) WHERE meeting_id = ? AND left_at IS NULL", now, meetingId);
        follow.changed(meetingId);
    }
}
