package org.allmende.council.consent;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.allmende.council.motions.MotionProgress;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * The chair writes down for every objection what the meeting did about it, and how the motion reads now; after that the next round
 * can open. Until it does, this can be done again.
 */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class IntegrateObjections {

    private static final int LONGEST = 2000;

    @Inject ConsentRounds rounds;
    @Inject MotionProgress motions;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param how by the person who objected @param wording the whole motion as it reads now */
    public void integrate(@Subject long ballotId, Map<Long, String> how, String wording) {
        Instant now = clock.now();
        sql.first("SELECT id FROM ballot WHERE id = ? FOR UPDATE", row -> row.getLong(1), ballotId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        ConsentRound round = rounds.of(ballotId);
        if (!caller.may(Permission.CHAIR_MEETING, round.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        requireLatest(round);
        for (Objection objection : round.objections()) {
            keep(ballotId, objection, how.get(objection.personId()), now);
        }
        if (wording == null || wording.isBlank()) {
            throw new Refused(ConsentRefusal.WORDING_MISSING);
        }
        motions.reword(round.motionId(), caller.personId(), wording.strip());
    }

    private void requireLatest(ConsentRound round) {
        if (!round.waits()) {
            throw new Refused(ConsentRefusal.NOTHING_TO_INTEGRATE);
        }
        boolean later = sql.one("SELECT EXISTS (SELECT 1 FROM ballot WHERE motion_id = ? AND id > ? AND cancelled_by IS NULL)", row -> row.getBoolean(1),
                round.motionId(), round.ballotId());
        if (later) {
            throw new Refused(ConsentRefusal.NEXT_ROUND_OPEN);
        }
    }

    private void keep(long ballotId, Objection objection, String how, Instant now) {
        if (how == null || how.isBlank()) {
            throw new Refused(ConsentRefusal.HOW_MISSING, objection.name());
        }
        if (how.length() > LONGEST) {
            throw new Refused(ConsentRefusal.TOO_LONG);
        }
        sql.update("""
                INSERT INTO integration (ballot_id, person_id, how, integrated_by, at) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE how = VALUES(how), integrated_by = VALUES(integrated_by), at = VALUES(at)
                """, ballotId, objection.personId(), how.strip(), caller.personId(), now);
    }
}
