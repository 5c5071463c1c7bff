package org.allmende.council.polls;

import jakarta.inject.Inject;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Reads one poll with all that was proposed, in two statements. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class PollSheets {

    @Inject Sql sql;

    public PollSheet of(long pollId) {
        List<OptionRow> options = options(pollId);
        return sql.first("""
                SELECT q.*, b.name AS body, m.id AS meeting_id, m.title AS meeting, p.name AS planner FROM poll q
                JOIN body b ON b.id = q.body_id
                JOIN person p ON p.id = q.planned_by
                LEFT JOIN agenda_item i ON i.id = q.agenda_item_id
                LEFT JOIN meeting m ON m.id = i.meeting_id
                WHERE q.id = ?
                """, row -> new PollSheet(pollId, row.getLong("body_id"), row.getString("body"), Sql.nullableLong(row, "meeting_id"), row.getString("meeting"),
                PollKind.valueOf(row.getString("kind")), row.getString("title"), row.getString("text"), PollMethod.valueOf(row.getString("method")),
                row.getInt("seats"), PollTexts.office(row.getString("office")), row.getString("planner"), Sql.instant(row, "planned_at"),
                Sql.instant(row, "opened_at"), options), pollId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    private List<OptionRow> options(long pollId) {
        return sql.rows("""
                SELECT o.*, c.name AS chamber, p.name AS proposer FROM poll_option o
                JOIN person p ON p.id = o.proposed_by
                LEFT JOIN chamber c ON c.id = o.chamber_id
                WHERE o.poll_id = ? ORDER BY o.declined_at IS NOT NULL, o.passive, o.position LIMIT 100
                """, row -> new OptionRow(row.getLong("id"), row.getString("label"), row.getString("statement"), Sql.nullableLong(row, "person_id"),
                row.getString("chamber"), row.getBoolean("passive"), row.getLong("proposed_by"), row.getString("proposer"),
                Sql.instant(row, "accepted_at"), Sql.instant(row, "declined_at")), pollId);
    }
}
