package org.allmende.council.meetings;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.council.bodies.Statutes;
import org.allmende.council.motions.MotionProgress;
import org.allmende.council.motions.MotionText;
import org.allmende.council.motions.MotionTexts;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Puts a seconded motion at the end of an agenda, also of a meeting already called where the statutes allow it. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class PutMotionOnAgenda {

    @Inject Meetings meetings;
    @Inject Statutes statutes;
    @Inject MotionTexts motions;
    @Inject MotionProgress progress;
    @Inject FollowMeeting follow;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @return the id of the agenda item */
    public long put(@Subject long meetingId, @Subject long motionId) {
        Instant now = clock.now();
        Meeting meeting = meetings.lock(meetingId, Permission.KEEP_MINUTES);
        meeting.requireAgendaOpen(statutes.version(meeting.statuteId()));
        MotionText motion = motions.of(motionId);
        if (motion.bodyId() != meeting.bodyId()) {
            throw new Refused(MeetingsRefusal.MOTION_OF_OTHER_BODY);
        }
        progress.putOnAgenda(motionId, caller.personId(), meetingId);
        follow.changed(meetingId);
        return add(meetingId, motion, now);
    }

    private long add(long meetingId, MotionText motion, Instant now) {
        try {
            return sql.insert("""
                    INSERT INTO agenda_item (meeting_id, position, title, motion_id, added_at, added_by)
                    SELECT ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?, ? FROM agenda_item WHERE meeting_id = ?
                    """, meetingId, motion.title(), motion.id(), now, caller.personId(), meetingId);
        } catch (SqlFailed e) {
            throw e.isDuplicate() ? new Refused(MeetingsRefusal.ON_AGENDA_ALREADY) : e;
        }
    }
}
