package org.allmende.council.meetings;

import jakarta.inject.Inject;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** A member takes the proxy back, or chair or secretary note that it was taken back. Votes already open keep their roll. */
@UseCase
@Requires(Permission.SEE_COUNCIL)
public class RevokeProxy {

    @Inject Meetings meetings;
    @Inject Proxies proxies;
    @Inject FollowMeeting follow;
    @Inject Caller caller;
    @Inject Clock clock;

    public void revoke(@Subject long meetingId, @Subject long personId) {
        boolean self = personId == caller.personId();
        meetings.lock(meetingId, self ? Permission.SEE_COUNCIL : Permission.KEEP_MINUTES).requireNotClosed();
        if (!proxies.end(meetingId, personId, caller.personId(), clock.now())) {
            throw new Refused(MeetingsRefusal.NO_PROXY);
        }
        follow.changed(meetingId);
    }
}
