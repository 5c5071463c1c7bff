package org.allmende.council.meetings;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import org.allmende.council.bodies.Statutes;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Sets day and place of a meeting; its agenda is put together next, then it is called. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class PlanMeeting {

    @Inject Meetings meetings;
    @Inject Statutes statutes;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param startsAt local time of the district */
    public long plan(@Scope long bodyId, String title, LocalDateTime startsAt, String place) {
        Instant now = clock.now();
        if (title == null || title.isBlank() || place == null || place.isBlank() || startsAt == null) {
            throw new Refused(MeetingsRefusal.TITLE_MISSING);
        }
        Meeting meeting = Meeting.planned(bodyId, statutes.of(bodyId, startsAt.toLocalDate()), title.strip(), Clock.at(startsAt), place.strip(), caller.personId(), now);
        return meetings.add(meeting).id();
    }
}
