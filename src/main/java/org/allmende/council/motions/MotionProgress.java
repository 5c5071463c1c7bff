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

    /** A vote outside a meeting opened. */
    public void circulated(long motionId, long personId) {
        move(motionId, MotionState.CIRCULATED, personId, null, null);
    }

    /** A vote outside a meeting was called off: the motion waits for a meeting or another vote. */
    public void calledOff(long motionId, long personId, String reason) {
        move(motionId, MotionState.SECONDED, personId, reason, null);
    }

    /** The meeting changed the wording while it deals with the motion; the former one is kept. The same wording again changes nothing. */
    public void reword(long motionId, long personId, String wording) {
        Motion motion = motions.lock(motionId);
        if (motion.reword(wording)) {
            motions.keepVersion(motion, personId, clock.now());
        }
    }

    /** @param personId null where the application closed the vote @param reason the derivation of the result, or why it ended so */
    public void voted(long motionId, Long personId, boolean adopted, String reason) {
        move(motionId, adopted ? MotionState.ADOPTED : MotionState.REJECTED, personId, reason, null);
    }

    private void move(long motionId, MotionState next, Long personId, String reason, Long meetingId) {
        Motion motion = motions.lock(motionId);
        motion.become(next);
        motions.noteStep(motion, personId, reason, meetingId, clock.now());
    }
}
