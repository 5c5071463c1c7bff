package org.allmende.council.motions;

import jakarta.inject.Inject;
import org.allmende.council.register.Matters;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The author changes a draft; every wording that was saved is kept. */
@UseCase
@Requires(Permission.PROPOSE_MOTION)
public class ReviseMotion {

    @Inject Motions motions;
    @Inject Matters matters;
    @Inject Caller caller;
    @Inject Clock clock;

    public void revise(@Subject long motionId, MotionDraft draft) {
        matters.of(draft.matterCode()).orElseThrow(() -> new Refused(MotionRefusal.UNKNOWN_MATTER));
        Motion motion = motions.lock(motionId);
        motion.revise(draft, caller.personId());
        motions.keepVersion(motion, caller.personId(), clock.now());
    }
}
