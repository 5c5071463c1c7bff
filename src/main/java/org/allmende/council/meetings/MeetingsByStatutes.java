package org.allmende.council.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.allmende.council.bodies.StatuteUse;
import org.allmende.council.bodies.StatuteUses;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** Tells which meetings work by which version of the statutes: it is frozen when a meeting is called. */
@ApplicationScoped
class MeetingsByStatutes implements StatuteUses {

    @Inject Sql sql;

    @Override
    public List<StatuteUse> ofBody(long bodyId, int most) {
        return sql.rows("""
                SELECT id, statute_profile_id, title, starts_at FROM (
                  SELECT id, statute_profile_id, title, starts_at, ROW_NUMBER() OVER (PARTITION BY statute_profile_id ORDER BY starts_at DESC, id DESC) AS place
                  FROM meeting WHERE body_id = ? AND called_at IS NOT NULL) called
                WHERE place <= ? ORDER BY starts_at DESC, id DESC
                """, row -> new StatuteUse(row.getLong("statute_profile_id"), row.getString("title"), Clock.dateOf(Sql.instant(row, "starts_at")),
                "/council/meetings/meeting?id=" + row.getLong("id")), bodyId, most);
    }
}
