package org.allmende.council.meetings;

import jakarta.inject.Inject;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** The chair opens the meeting on its day. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class OpenMeeting {

    @Inject Meetings meetings;
    @Inject FollowMeeting follow;
    @Inject Caller caller;
    @Inject Clock clock;

    public void open(@Subject long meetingId) {
        meetings.lock(meetingId, Permission.CHAIR_MEETING).open(caller.personId(), clock.now());
        follow.changed(meetingId);
    }
}
