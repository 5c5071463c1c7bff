package org.allmende.council.paper;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Reads the paper side of a ballot, in three statements. Whose figures may be seen when, the page decides by the sheet. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class PaperSheets {

    private static final int MOST_NAMES = 2000;

    @Inject PaperBallots papers;
    @Inject Sql sql;
    @Inject Caller caller;

    private record Head(long bodyId, String body, Long meetingId, String title, Instant closedAt, boolean byChambers) {}

    public PaperSheet of(long ballotId) {
        Head head = sql.first("""
                SELECT b.body_id, o.name, b.meeting_id, b.title, b.closed_at,
                       EXISTS (SELECT 1 FROM statute_condition c WHERE c.statute_rule_id = b.statute_rule_id AND c.chamber_id IS NOT NULL) AS by_chambers
                FROM ballot b JOIN body o ON o.id = b.body_id WHERE b.id = ? AND b.meeting_id IS NOT NULL AND b.method = 'YES_NO_ABSTAIN' AND b.form <> 'ROLL_CALL'
                """, row -> new Head(row.getLong("body_id"), row.getString("name"), Sql.nullableLong(row, "meeting_id"), row.getString("title"),
                Sql.instant(row, "closed_at"), row.getBoolean("by_chambers")), ballotId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!caller.may(Permission.KEEP_MINUTES, head.bodyId()) && !caller.may(Permission.CAST_VOTE, head.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        return new PaperSheet(ballotId, head.bodyId(), head.body(), head.meetingId(), head.title(), head.closedAt(), head.byChambers(), roll(ballotId), papers.counts(ballotId));
    }

    private List<PaperVoter> roll(long ballotId) {
        return sql.rows("""
                SELECT e.person_id, p.name, COALESCE(e.chamber_id, 0) AS chamber_id, c.name AS chamber, h.name AS holder, e.paper_by IS NOT NULL AS paper,
                       v.person_id IS NOT NULL OR s.person_id IS NOT NULL AS voted
                FROM electorate e
                JOIN person p ON p.id = e.person_id
                LEFT JOIN chamber c ON c.id = e.chamber_id
                LEFT JOIN person h ON h.id = e.holder_id
                LEFT JOIN vote v ON v.ballot_id = e.ballot_id AND v.person_id = e.person_id
                LEFT JOIN turnout s ON s.ballot_id = e.ballot_id AND s.person_id = e.person_id
                WHERE e.ballot_id = ? ORDER BY c.id, p.name, p.id LIMIT ?
                """, row -> new PaperVoter(row.getLong("person_id"), row.getString("name"), row.getLong("chamber_id"), row.getString("chamber"), row.getString("holder"),
                row.getBoolean("voted"), row.getBoolean("paper")), ballotId, MOST_NAMES);
    }
}
