package org.allmende.council.meetings;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Meetings of all bodies: what comes, nearest first, and what was, latest first. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class MeetingRows {

    private static final String SELECT = """
            SELECT m.id, m.body_id, b.name AS body, m.title, m.starts_at, m.place, m.statute_profile_id, m.called_at, m.opened_at, m.closed_at,
                   (SELECT COUNT(*) FROM agenda_item i WHERE i.meeting_id = m.id) AS items
            FROM meeting m JOIN body b ON b.id = m.body_id
            """;

    @Inject Sql sql;
    @Inject Caller caller;

    /** Running ones first, then by day; a planned meeting is not yet for everyone's eyes, so only for {@code planner}. */
    public List<MeetingRow> ahead(boolean planner) {
        return sql.rows(SELECT + " WHERE m.closed_at IS NULL AND (m.called_at IS NOT NULL OR ?) ORDER BY m.opened_at IS NULL, m.starts_at, m.id LIMIT 50",
                MeetingRows::row, planner);
    }

    /** @param before the start of the last one shown, for the next page; null for the first */
    public List<MeetingRow> past(Instant before, int limit) {
        return sql.rows(SELECT + " WHERE m.closed_at IS NOT NULL AND (? IS NULL OR m.starts_at < ?) ORDER BY m.starts_at DESC, m.id DESC LIMIT ?",
                MeetingRows::row, before, before, limit);
    }

    public MeetingRow of(long meetingId) {
        return sql.first(SELECT + " WHERE m.id = ?", MeetingRows::row, meetingId)
                .filter(meeting -> !meeting.planned() || caller.may(Permission.KEEP_MINUTES, meeting.bodyId()))
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    private static MeetingRow row(ResultSet row) throws SQLException {
        return new MeetingRow(row.getLong("id"), row.getLong("body_id"), row.getString("body"), row.getString("title"), Sql.instant(row, "starts_at"),
                row.getString("place"), row.getLong("statute_profile_id"), Sql.instant(row, "called_at"), Sql.instant(row, "opened_at"),
                Sql.instant(row, "closed_at"), row.getInt("items"));
    }
}
