package org.allmende.council.circular;

import jakarta.inject.Inject;
import org.allmende.council.bodies.Members;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * A member who is affected personally takes no part in the circular vote (BGB s. 34); declared by the member, or found by the
 * chair. Public, with its reason. Only before the vote opens: the roll is frozen then.
 */
@UseCase
@Requires(Permission.SEE_COUNCIL)
public class RecuseFromCircular {

    @Inject CircularRecusals recusals;
    @Inject Members members;
    @Inject Caller caller;
    @Inject Clock clock;

    public void recuse(@Subject long motionId, @Subject long personId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(CircularRefusal.REASON_MISSING);
        }
        long body = recusals.lockWaiting(motionId);
        boolean self = personId == caller.personId();
        if (!caller.may(self ? Permission.SEE_COUNCIL : Permission.CHAIR_MEETING, body)) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        if (members.of(body, clock.today()).stream().noneMatch(member -> member.personId() == personId)) {
            throw new Refused(CircularRefusal.NO_MEMBER);
        }
        recusals.add(motionId, personId, reason.strip(), caller.personId(), clock.now());
    }
}
