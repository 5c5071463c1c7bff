package org.allmende.council.motions;

import jakarta.inject.Inject;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** The author takes a motion back, for good; it stays readable. */
@UseCase
@Requires(Permission.PROPOSE_MOTION)
public class WithdrawMotion {

    private static final int LONGEST_REASON = 1000;

    @Inject Motions motions;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param reason may be null */
    public void withdraw(@Subject long motionId, String reason) {
        Motion motion = motions.lock(motionId);
        motion.withdraw(caller.personId());
        String said = reason == null || reason.isBlank() ? null : reason.strip();
        motions.noteStep(motion, caller.personId(), said == null || said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON), null, clock.now());
    }
}
