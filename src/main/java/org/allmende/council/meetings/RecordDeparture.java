package org.allmende.council.meetings;

import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** A member has left. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class RecordDeparture {

    @Inject Meetings meetings;
    @Inject FollowMeeting follow;
    @Inject Sql sql;
    @Inject Clock clock;

    public void depart(@Subject long meetingId, @Subject long personId) {
        meetings.lock(meetingId, Permission.KEEP_MINUTES).requireOpen();
        sql.update("UPDATE attendance SET left_at = GREATEST(arrived_at, ?) WHERE meeting_id = ? AND person_id = ? AND left_at IS NULL",
                clock.now(), meetingId, personId);
        follow.changed(meetingId);
    }
}
