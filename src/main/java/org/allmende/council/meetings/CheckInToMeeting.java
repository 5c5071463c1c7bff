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

/** A member says "I am here" on the own phone, once the meeting is open. A proxy given before ends with it. */
@UseCase
@Requires(Permission.CAST_VOTE)
public class CheckInToMeeting {

    @Inject Meetings meetings;
    @Inject Proxies proxies;
    @Inject FollowMeeting follow;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void checkIn(@Subject long meetingId) {
        Instant now = clock.now();
        Meeting meeting = meetings.lock(meetingId, Permission.CAST_VOTE);
        meeting.requireOpen();
        meetings.requireMember(meeting, caller.personId());
        sql.update("INSERT IGNORE INTO attendance (meeting_id, person_id, arrived_at, recorded_by) VALUES (?, ?, ?, ?)",
                meetingId, caller.personId(), now, caller.personId());
        proxies.end(meetingId, caller.personId(), caller.personId(), now);
        follow.changed(meetingId);
    }
}
