package org.allmende.council.motions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.allmende.platform.time.Clock;

/**
 * Moves a motion on when a meeting or a vote did something with it. Called inside their transactions; who may do that was
 * checked there. Refuses ({@link MotionRefusal#NOT_NOW}) what does not follow from where the motion is.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MotionProgress {

    @Inject Motions motions;
    @Inject Clock clock;

    public void putOnAgenda(long motionId, long personId, long meetingId) {
        move(motionId, MotionState.ON_AGENDA, personId, null, meetingId);
    }

    /** Noted once; told again it changes nothing. */
    public void debated(long motionId, long personId) {
        Motion motion = motions.lock(motionId);
        if (motion.state() != MotionState.DEBATED) {
            motion.become(MotionState.DEBATED);
            motions.noteStep(motion, personId, null, null, clock.now());
        }
    }

    /** @param reason the derivation of the result, or why it ended so */
    public void voted(long motionId, long personId, boolean adopted, String reason) {
        move(motionId, adopted ? MotionState.ADOPTED : MotionState.REJECTED, personId, reason, null);
    }

    private void move(long motionId, MotionState next, long personId, String reason, Long meetingId) {
        Motion motion = motions.lock(motionId);
        motion.become(next);
        motions.noteStep(motion, personId, reason, meetingId, clock.now());
    }
}
