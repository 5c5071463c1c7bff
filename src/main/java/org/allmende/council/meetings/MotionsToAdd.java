package org.allmende.council.meetings;

import jakarta.inject.Inject;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** Motions that can come on an agenda of their body: seconded ones, and those a closed meeting did not get to. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class MotionsToAdd {

    @Inject Sql sql;

    public record MotionToAdd(long id, String title) {}

    public List<MotionToAdd> of(long bodyId) {
        return sql.rows("""
                SELECT o.id, o.title FROM motion o
                WHERE o.body_id = ? AND (o.state = 'SECONDED' OR o.state IN ('ON_AGENDA', 'DEBATED') AND NOT EXISTS (
                    SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.motion_id = o.id AND m.closed_at IS NULL))
                ORDER BY o.id LIMIT 100
                """, row -> new MotionToAdd(row.getLong("id"), row.getString("title")), bodyId);
    }
}
