package org.allmende.council.meetings;

import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** Everyone with a mandate is here, except who has given a proxy: one press instead of one for each. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class RecordAllPresent {

    @Inject Meetings meetings;
    @Inject FollowMeeting follow;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void all(@Subject long meetingId) {
        Meeting meeting = meetings.lock(meetingId, Permission.KEEP_MINUTES);
        meeting.requireOpen();
        sql.update("""
                INSERT IGNORE INTO attendance (meeting_id, person_id, arrived_at, recorded_by)
                SELECT ?, person_id, ?, ? FROM mandate WHERE body_id = ? AND from_date <= ? AND (until_date IS NULL OR until_date >= ?)
                  AND person_id NOT IN (SELECT person_id FROM proxy WHERE meeting_id = ? AND revoked_at IS NULL)
                """, meetingId, clock.now(), caller.personId(), meeting.bodyId(), meeting.day(), meeting.day(), meetingId);
        follow.changed(meetingId);
    }
}
