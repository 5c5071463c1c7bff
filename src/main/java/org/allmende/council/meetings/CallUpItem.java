package org.allmende.council.meetings;

import jakarta.inject.Inject;
import org.allmende.council.motions.MotionProgress;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The chair turns to an item: projector and phones show it, and its motion counts as debated. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class CallUpItem {

    @Inject Meetings meetings;
    @Inject ItemBallots ballots;
    @Inject MotionProgress progress;
    @Inject FollowMeeting follow;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void callUp(@Subject long itemId) {
        long meetingId = meetings.meetingOfItem(itemId);
        meetings.lock(meetingId, Permission.CHAIR_MEETING).requireOpen();
        var votes = ballots.ofMeeting(meetingId, null);
        if (votes.values().stream().anyMatch(ItemBallot::open)) {
            throw new Refused(MeetingsRefusal.VOTE_STILL_OPEN);
        }
        sql.update("UPDATE agenda_item SET called_up_at = ? WHERE id = ?", clock.now(), itemId);
        sql.first("SELECT motion_id FROM agenda_item WHERE id = ? AND motion_id IS NOT NULL", row -> row.getLong(1), itemId)
                .filter(motion -> !votes.containsKey(itemId))
                .ifPresent(motion -> progress.debated(motion, caller.personId()));
        follow.changed(meetingId);
    }
}
