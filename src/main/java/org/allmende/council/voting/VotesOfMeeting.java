package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.council.meetings.ItemBallot;
import org.allmende.council.meetings.ItemBallots;
import org.allmende.council.polls.PollBallot;
import org.allmende.council.polls.PollBallots;
import org.allmende.platform.persistence.Sql;

/** Answers the questions of meetings and polls about votes, each in one statement. */
@ApplicationScoped
class VotesOfMeeting implements ItemBallots, PollBallots {

    @Inject Sql sql;

    private record Found(long itemId, ItemBallot ballot) {}

    /** Of several ballots on an item (rounds, run-offs) the latest that was not cancelled. */
    @Override
    public Map<Long, ItemBallot> ofMeeting(long meetingId, Long personId) {
        return sql.rows("""
                SELECT b.id, b.agenda_item_id, b.closed_at IS NULL AS open, b.method, b.form = 'SECRET' AS secret, b.form = 'ROLL_CALL' AS roll_call,
                       (SELECT COUNT(*) FROM electorate q WHERE q.ballot_id = b.id AND q.paper_by IS NOT NULL) AS papers,
                       (SELECT COUNT(*) FROM vote v WHERE v.ballot_id = b.id) + (SELECT COUNT(*) FROM turnout u WHERE u.ballot_id = b.id) AS cast, b.roll,
                       (SELECT COUNT(*) FROM turnout u JOIN electorate x ON x.ballot_id = u.ballot_id AND x.person_id = u.person_id WHERE u.ballot_id = b.id
                        GROUP BY IF(EXISTS (SELECT 1 FROM statute_condition c WHERE c.statute_rule_id = b.statute_rule_id AND c.chamber_id IS NOT NULL), x.chamber_id, 0)
                        ORDER BY 1 LIMIT 1) AS smallest,
                       b.yes_count, b.no_count, b.abstain_count, b.outcome, e.person_id IS NOT NULL AS mine, w.person_id IS NOT NULL OR t.person_id IS NOT NULL AS voted
                FROM ballot b
                LEFT JOIN electorate e ON e.ballot_id = b.id AND e.person_id = ?
                LEFT JOIN vote w ON w.ballot_id = b.id AND w.person_id = e.person_id
                LEFT JOIN turnout t ON t.ballot_id = b.id AND t.person_id = e.person_id
                WHERE b.meeting_id = ? AND b.cancelled_by IS NULL ORDER BY b.id
                """, row -> new Found(row.getLong("agenda_item_id"), new ItemBallot(row.getLong("id"), row.getBoolean("open"), row.getString("method"), row.getBoolean("secret"),
                row.getInt("cast"), row.getInt("smallest"), row.getInt("roll"), Sql.exact(row, "yes_count"), Sql.exact(row, "no_count"), Sql.exact(row, "abstain_count"),
                row.getString("outcome"), row.getBoolean("mine"), row.getBoolean("voted"), row.getBoolean("roll_call"),
                row.getInt("papers"))), personId, meetingId)
                .stream().collect(Collectors.toMap(Found::itemId, Found::ballot, (earlier, later) -> later));
    }

    @Override
    public List<PollBallot> ofPoll(long pollId, Long personId) {
        return sql.rows("""
                SELECT b.id, IF(b.cancelled_by IS NOT NULL, 'CANCELLED', IF(b.closed_at IS NULL, 'OPEN', 'CLOSED')) AS state, e.person_id IS NOT NULL AS mine,
                       w.person_id IS NOT NULL OR t.person_id IS NOT NULL AS voted
                FROM ballot b
                LEFT JOIN electorate e ON e.ballot_id = b.id AND e.person_id = ?
                LEFT JOIN vote w ON w.ballot_id = b.id AND w.person_id = e.person_id
                LEFT JOIN turnout t ON t.ballot_id = b.id AND t.person_id = e.person_id
                WHERE b.poll_id = ? ORDER BY b.id
                """, row -> new PollBallot(row.getLong("id"), row.getString("state"), row.getBoolean("mine"), row.getBoolean("voted")), personId, pollId);
    }
}
