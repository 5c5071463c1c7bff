package org.allmende.council.motions;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.council.register.Matters;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Begins a motion. Only its author sees it until it is submitted, so it may have gaps. */
@UseCase
@Requires(Permission.PROPOSE_MOTION)
public class DraftMotion {

    @Inject Motions motions;
    @Inject Matters matters;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @return the motion's id */
    public long draft(@Scope long bodyId, MotionDraft draft) {
        Instant now = clock.now();
        matters.of(draft.matterCode()).orElseThrow(() -> new Refused(MotionRefusal.UNKNOWN_MATTER));
        Motion motion = motions.add(Motion.draft(bodyId, draft, caller.personId(), now));
        motions.keepVersion(motion, caller.personId(), now);
        motions.noteStep(motion, caller.personId(), null, null, now);
        return motion.id();
    }
}
