package org.allmende.council.meetings;

import jakarta.inject.Inject;
import org.allmende.council.bodies.Statutes;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Adds an item without a vote, such as a report. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class AddAgendaItem {

    @Inject Meetings meetings;
    @Inject Statutes statutes;
    @Inject FollowMeeting follow;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public long add(@Subject long meetingId, String title) {
        if (title == null || title.isBlank()) {
            throw new Refused(MeetingsRefusal.TITLE_MISSING);
        }
        Meeting meeting = meetings.lock(meetingId, Permission.KEEP_MINUTES);
        meeting.requireAgendaOpen(statutes.version(meeting.statuteId()));
        follow.changed(meetingId);
        return sql.insert("""
                INSERT INTO agenda_item (meeting_id, position, title, added_at, added_by)
                SELECT ?, COALESCE(MAX(position), 0) + 1, ?, ?, ? FROM agenda_item WHERE meeting_id = ?
                """, meetingId, title.strip(), clock.now(), caller.personId(), meetingId);
    }
}
