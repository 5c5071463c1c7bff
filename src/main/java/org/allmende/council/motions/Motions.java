package org.allmende.council.motions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** All writes to the tables of motions. */
@ApplicationScoped
class Motions {

    @PersistenceContext EntityManager entities;
    @Inject Sql sql;

    Motion add(Motion motion) {
        entities.persist(motion);
        entities.flush();
        return motion;
    }

    /** Locked until the transaction ends, so that two steps of one motion come one after the other. */
    Motion lock(long motionId) {
        Motion motion = entities.find(Motion.class, motionId, LockModeType.PESSIMISTIC_WRITE);
        if (motion == null) {
            throw new Refused(SecurityRefusal.NOT_FOUND);
        }
        return motion;
    }

    void noteStep(Motion motion, Long personId, String reason, Long meetingId, Instant now) {
        sql.update("INSERT INTO motion_step (motion_id, state, person_id, reason, meeting_id, at) VALUES (?, ?, ?, ?, ?, ?)",
                motion.id(), motion.state(), personId, reason, meetingId, now);
    }

    void keepVersion(Motion motion, long personId, Instant now) {
        sql.update("""
                INSERT INTO motion_version (motion_id, version_no, title, summary, wording, reasons, matter_code, proposal, effective_on, saved_by, saved_at)
                SELECT id, version_no, title, summary, wording, reasons, matter_code, proposal, effective_on, ?, ? FROM motion WHERE id = ?
                """, personId, now, motion.id());
    }

    /** @return how many support it now */
    int addSupport(long motionId, long personId, Instant now) {
        try {
            sql.update("INSERT INTO motion_support (motion_id, person_id, at) VALUES (?, ?, ?)", motionId, personId, now);
        } catch (SqlFailed e) {
            throw e.isDuplicate() ? new Refused(MotionRefusal.SECONDED_ALREADY) : e;
        }
        return sql.one("SELECT COUNT(*) FROM motion_support WHERE motion_id = ?", row -> row.getInt(1), motionId);
    }
}
