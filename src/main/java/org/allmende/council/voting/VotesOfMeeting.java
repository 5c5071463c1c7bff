package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.council.meetings.ItemBallot;
import org.allmende.council.meetings.ItemBallots;
import org.allmende.platform.persistence.Sql;

/** Answers the meetings' question about votes, in one statement. */
@ApplicationScoped
class VotesOfMeeting implements ItemBallots {

    @Inject Sql sql;

    private record Found(long itemId, ItemBallot ballot) {}

    @Override
    public Map<Long, ItemBallot> ofMeeting(long meetingId, Long personId) {
        return sql.rows("""
                SELECT b.id, b.agenda_item_id, b.closed_at IS NULL AS open, (SELECT COUNT(*) FROM vote v WHERE v.ballot_id = b.id) AS cast, b.roll,
                       b.yes_count, b.no_count, b.abstain_count, b.outcome = 'ACCEPTED' AS adopted, e.person_id IS NOT NULL AS mine, w.at
                FROM ballot b
                LEFT JOIN electorate e ON e.ballot_id = b.id AND e.person_id = ?
                LEFT JOIN vote w ON w.ballot_id = b.id AND w.person_id = e.person_id
                WHERE b.meeting_id = ?
                """, row -> new Found(row.getLong("agenda_item_id"), new ItemBallot(row.getLong("id"), row.getBoolean("open"), row.getInt("cast"), row.getInt("roll"),
                row.getObject("yes_count", Integer.class), row.getObject("no_count", Integer.class), row.getObject("abstain_count", Integer.class),
                row.getBoolean("adopted"), row.getBoolean("mine"), Sql.instant(row, "at"))), personId, meetingId)
                .stream().collect(Collectors.toMap(Found::itemId, Found::ballot));
    }
}
