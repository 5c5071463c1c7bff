package org.allmende.council.motions;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.council.bodies.Statutes;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** A member supports somebody else's motion; with as many as the statutes ask for it can be put on an agenda. */
@UseCase
@Requires(Permission.SECOND_MOTION)
public class SecondMotion {

    @Inject Motions motions;
    @Inject Statutes statutes;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @return how many support it now */
    public int second(@Subject long motionId) {
        Instant now = clock.now();
        Motion motion = motions.lock(motionId);
        if (!caller.may(Permission.SECOND_MOTION, motion.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        motion.requireOthers(caller.personId());
        int supporters = motions.addSupport(motionId, caller.personId(), now);
        if (motion.second(supporters, statutes.of(motion.bodyId(), Clock.dateOf(now)).seconders())) {
            motions.noteStep(motion, caller.personId(), null, null, now);
        }
        return supporters;
    }
}
