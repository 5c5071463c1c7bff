package org.allmende.council.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.allmende.platform.persistence.AfterCommit;

/** Tells the pages that follow a meeting that something changed, once the change is committed. */
@ApplicationScoped
public class FollowMeeting {

    @Inject AfterCommit afterCommit;
    @Inject Followers followers;

    public void changed(long meetingId) {
        afterCommit.run(() -> followers.changed(meetingId));
    }
}
