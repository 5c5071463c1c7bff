package org.allmende.council.meetings;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.council.bodies.Statute;
import org.allmende.council.bodies.Statutes;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** Sends the invitation with its agenda to every member, in time by the statutes of the meeting's day. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class CallMeeting {

    @Inject Meetings meetings;
    @Inject Statutes statutes;
    @Inject Invitations invitations;
    @Inject FollowMeeting follow;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void call(@Subject long meetingId) {
        Instant now = clock.now();
        Meeting meeting = meetings.lock(meetingId, Permission.CHAIR_MEETING);
        Statute statute = statutes.of(meeting.bodyId(), meeting.day());
        int items = sql.one("SELECT COUNT(*) FROM agenda_item WHERE meeting_id = ?", row -> row.getInt(1), meetingId);
        meeting.call(statute, items, caller.personId(), now);
        invitations.send(meetingId);
        follow.changed(meetingId);
    }
}
