package org.allmende.council.meetings;

import jakarta.inject.Inject;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;

/** Moves an item one place up or down; at the end of the list nothing happens. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class MoveAgendaItem {

    @Inject Meetings meetings;
    @Inject FollowMeeting follow;
    @Inject Sql sql;

    public void move(@Subject long itemId, boolean up) {
        long meetingId = meetings.meetingOfItem(itemId);
        meetings.lock(meetingId, Permission.KEEP_MINUTES).requireNotClosed();
        List<Long> order = sql.rows("SELECT id FROM agenda_item WHERE meeting_id = ? ORDER BY position, id", row -> row.getLong(1), meetingId);
        int from = order.indexOf(itemId);
        int to = from + (up ? -1 : 1);
        if (to < 0 || to >= order.size()) {
            return;
        }
        order.set(from, order.get(to));
        order.set(to, itemId);
        sql.batch("UPDATE agenda_item SET position = ? WHERE id = ?",
                java.util.stream.IntStream.range(0, order.size()).mapToObj(place -> new Object[] {place + 1, order.get(place)}).toList());
        follow.changed(meetingId);
    }
}
