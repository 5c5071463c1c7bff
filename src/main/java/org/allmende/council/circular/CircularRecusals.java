package org.allmende.council.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Who takes no part in a circular vote, and the motion that waits for it. */
@ApplicationScoped
class CircularRecusals {

    @Inject Sql sql;

    /**
     * Holds the motion, so that nobody is recused while its vote opens.
     *
     * @return its body
     * @throws Refused {@link CircularRefusal#NOT_WAITING} unless it is seconded and waits
     */
    long lockWaiting(long motionId) {
        record Motion(long bodyId, boolean waiting) {}
        Motion motion = sql.first("SELECT body_id, state = 'SECONDED' FROM motion WHERE id = ? AND state <> 'DRAFT' FOR UPDATE",
                row -> new Motion(row.getLong(1), row.getBoolean(2)), motionId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!motion.waiting()) {
            throw new Refused(CircularRefusal.NOT_WAITING);
        }
        return motion.bodyId();
    }

    void add(long motionId, long personId, String reason, long declaredBy, Instant now) {
        try {
            sql.update("INSERT INTO circular_recusal (motion_id, person_id, reason, declared_by, declared_at) VALUES (?, ?, ?, ?, ?)",
                    motionId, personId, reason, declaredBy, now);
        } catch (SqlFailed e) {
            throw e.isDuplicate() ? new Refused(CircularRefusal.RECUSED_ALREADY) : e;
        }
    }

    List<CircularRecusal> of(long motionId) {
        return sql.rows("SELECT r.person_id, p.name, r.reason FROM circular_recusal r JOIN person p ON p.id = r.person_id WHERE r.motion_id = ? ORDER BY p.name, p.id",
                row -> new CircularRecusal(row.getLong("person_id"), row.getString("name"), row.getString("reason")), motionId);
    }
}
