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

/** A member has come (again). Twice is as good as once. A proxy given before ends with it. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class RecordArrival {

    @Inject Meetings meetings;
    @Inject Proxies proxies;
    @Inject FollowMeeting follow;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void arrive(@Subject long meetingId, @Subject long personId) {
        Instant now = clock.now();
        Meeting meeting = meetings.lock(meetingId, Permission.KEEP_MINUTES);
        meeting.requireOpen();
        meetings.requireMember(meeting, personId);
        sql.update("INSERT IGNORE INTO attendance (meeting_id, person_id, arrived_at, recorded_by) VALUES (?, ?, ?, ?)",
                meetingId, personId, now, caller.personId());
        proxies.end(meetingId, personId, caller.personId(), now);
        follow.changed(meetingId);
    }
}
