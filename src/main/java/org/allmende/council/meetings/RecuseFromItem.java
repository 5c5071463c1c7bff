package org.allmende.council.meetings;

import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * A member who is affected personally takes no part in an item (BGB s. 34); declared by the member, or found by the chair.
 * Public, with its reason. Only before the item's vote opens: the roll is frozen then.
 */
@UseCase
@Requires(Permission.SEE_COUNCIL)
public class RecuseFromItem {

    @Inject Meetings meetings;
    @Inject ItemBallots ballots;
    @Inject FollowMeeting follow;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void recuse(@Subject long itemId, @Subject long personId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(MeetingsRefusal.REASON_MISSING);
        }
        long meetingId = meetings.meetingOfItem(itemId);
        boolean self = personId == caller.personId();
        Meeting meeting = meetings.lock(meetingId, self ? Permission.SEE_COUNCIL : Permission.CHAIR_MEETING);
        meeting.requireNotClosed();
        meetings.requireMember(meeting, personId);
        if (ballots.ofMeeting(meetingId, null).containsKey(itemId)) {
            throw new Refused(MeetingsRefusal.ITEM_VOTED);
        }
        try {
            sql.update("INSERT INTO recusal (agenda_item_id, person_id, reason, declared_by, declared_at) VALUES (?, ?, ?, ?, ?)",
                    itemId, personId, reason.strip(), caller.personId(), clock.now());
        } catch (SqlFailed e) {
            throw e.isDuplicate() ? new Refused(MeetingsRefusal.RECUSED_ALREADY) : e;
        }
        follow.changed(meetingId);
    }
}
