package org.allmende.council.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.platform.persistence.Sql;

/** All proxies. */
@ApplicationScoped
class Proxies {

    private static final String LIVE = "meeting_id = ? AND revoked_at IS NULL";

    @Inject Sql sql;

    void add(long meetingId, long personId, long holderId, String document, long recordedBy, Instant now) {
        sql.update("INSERT INTO proxy (meeting_id, person_id, holder_id, document, recorded_by, at) VALUES (?, ?, ?, ?, ?, ?)",
                meetingId, personId, holderId, document, recordedBy, now);
    }

    /** Whether {@code personId} has given a proxy that holds. */
    boolean isRepresented(long meetingId, long personId) {
        return sql.one("SELECT EXISTS (SELECT 1 FROM proxy WHERE " + LIVE + " AND person_id = ?)", row -> row.getBoolean(1), meetingId, personId);
    }

    int heldBy(long meetingId, long holderId) {
        return sql.one("SELECT COUNT(*) FROM proxy WHERE " + LIVE + " AND holder_id = ?", row -> row.getInt(1), meetingId, holderId);
    }

    /** @return whether there was one to end */
    boolean end(long meetingId, long personId, long by, Instant now) {
        return sql.update("UPDATE proxy SET revoked_at = GREATEST(at, ?), revoked_by = ? WHERE " + LIVE + " AND person_id = ?",
                now, by, meetingId, personId) > 0;
    }
}
