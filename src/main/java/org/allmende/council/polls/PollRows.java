package org.allmende.council.polls;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** Polls of all bodies, those still to be voted on first, then the newest first. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class PollRows {

    @Inject Sql sql;

    /** @param page counted from 1 @return up to one more than {@code size}, as a sign that there is a next page */
    public List<PollRow> page(int page, int size) {
        return sql.rows("""
                SELECT q.id, b.name AS body, q.title, q.kind, m.title AS meeting, q.planned_at, q.opened_at,
                       (SELECT COUNT(*) FROM poll_option o WHERE o.poll_id = q.id AND (o.person_id IS NULL OR o.accepted_at IS NOT NULL)) AS standing
                FROM poll q
                JOIN body b ON b.id = q.body_id
                LEFT JOIN agenda_item i ON i.id = q.agenda_item_id
                LEFT JOIN meeting m ON m.id = i.meeting_id
                ORDER BY q.opened_at IS NOT NULL, q.id DESC LIMIT ? OFFSET ?
                """, PollRows::row, size + 1, (page - 1) * size);
    }

    private static PollRow row(ResultSet row) throws SQLException {
        return new PollRow(row.getLong("id"), row.getString("body"), row.getString("title"), PollKind.valueOf(row.getString("kind")), row.getString("meeting"),
                Sql.instant(row, "planned_at"), Sql.instant(row, "opened_at"), row.getInt("standing"));
    }
}
