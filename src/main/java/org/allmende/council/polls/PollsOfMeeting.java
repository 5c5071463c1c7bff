package org.allmende.council.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.council.meetings.ItemPolls;
import org.allmende.platform.persistence.Sql;

/** Answers the meetings' question about polls, in one statement. */
@ApplicationScoped
class PollsOfMeeting implements ItemPolls {

    @Inject Sql sql;

    @Override
    public Map<Long, Long> ofMeeting(long meetingId) {
        return sql.rows("SELECT p.agenda_item_id, p.id FROM poll p JOIN agenda_item i ON i.id = p.agenda_item_id WHERE i.meeting_id = ?",
                row -> Map.entry(row.getLong(1), row.getLong(2)), meetingId).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
