package org.allmende.council.rollcall;

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

/** Reads a roll call, in two statements, for whoever conducts it. */
@Read
@Requires(Permission.KEEP_MINUTES)
public class RollCalls {

    private static final int MOST_NAMES = 2000;

    @Inject Sql sql;
    @Inject Caller caller;

    private record Head(long bodyId, String body, Long meetingId, String title, Instant closedAt) {}

    public RollCall of(long ballotId) {
        Head head = sql.first("""
                SELECT b.body_id, o.name, b.meeting_id, b.title, b.closed_at FROM ballot b JOIN body o ON o.id = b.body_id WHERE b.id = ? AND b.form = 'ROLL_CALL'
                """, row -> new Head(row.getLong("body_id"), row.getString("name"), Sql.nullableLong(row, "meeting_id"), row.getString("title"), Sql.instant(row, "closed_at")),
                ballotId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!caller.may(Permission.KEEP_MINUTES, head.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        return new RollCall(ballotId, head.bodyId(), head.body(), head.meetingId(), head.title(), head.closedAt(), names(ballotId));
    }

    private List<CalledName> names(long ballotId) {
        return sql.rows("""
                SELECT e.person_id, p.name, c.name AS chamber, h.name AS holder, v.marks, v.at, v.cast_by <> COALESCE(e.holder_id, e.person_id) AS spoken
                FROM electorate e
                JOIN person p ON p.id = e.person_id
                LEFT JOIN chamber c ON c.id = e.chamber_id
                LEFT JOIN person h ON h.id = e.holder_id
                LEFT JOIN vote v ON v.ballot_id = e.ballot_id AND v.person_id = e.person_id
                WHERE e.ballot_id = ? ORDER BY c.id, p.name, p.id LIMIT ?
                """, row -> new CalledName(row.getLong("person_id"), row.getString("name"), row.getString("chamber"), row.getString("holder"), row.getString("marks"),
                Sql.instant(row, "at"), row.getBoolean("spoken")), ballotId, MOST_NAMES);
    }
}
