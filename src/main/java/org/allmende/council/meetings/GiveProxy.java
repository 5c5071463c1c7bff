package org.allmende.council.meetings;

import jakarta.inject.Inject;
import org.allmende.council.bodies.Statute;
import org.allmende.council.bodies.Statutes;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * A member who cannot come lets another member vote, in one meeting and only as far as the statutes allow: otherwise voting is
 * not transferable (BGB s. 38). Given by the member, or recorded by chair or secretary from a signed paper. It holds for votes
 * that open later, until it is revoked or the member comes.
 */
@UseCase
@Requires(Permission.SEE_COUNCIL)
public class GiveProxy {

    @Inject Meetings meetings;
    @Inject Proxies proxies;
    @Inject Statutes statutes;
    @Inject FollowMeeting follow;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param document which paper was seen, where it is not the member who gives it; else ignored */
    public void give(@Subject long meetingId, @Subject long personId, @Subject long holderId, String document) {
        boolean self = personId == caller.personId();
        Meeting meeting = meetings.lock(meetingId, self ? Permission.CAST_VOTE : Permission.KEEP_MINUTES);
        meeting.requireNotClosed();
        refuseIf(!self && (document == null || document.isBlank()), MeetingsRefusal.DOCUMENT_MISSING);
        refuseIf(personId == holderId, MeetingsRefusal.PROXY_FOR_ONESELF);
        requireLeave(statutes.version(meeting.statuteId()), meetingId, holderId);
        meetings.requireMember(meeting, personId);
        requireMember(meeting, holderId);
        refuseIf(meetings.isPresent(meetingId, personId), MeetingsRefusal.HERE_IN_PERSON);
        refuseIf(proxies.isRepresented(meetingId, personId), MeetingsRefusal.REPRESENTED_ALREADY);
        refuseIf(proxies.isRepresented(meetingId, holderId), MeetingsRefusal.HOLDER_IS_REPRESENTED);
        proxies.add(meetingId, personId, holderId, self ? null : document.strip(), caller.personId(), clock.now());
        follow.changed(meetingId);
    }

    private void requireLeave(Statute statute, long meetingId, long holderId) {
        if (statute.proxiesMost() == 0) {
            throw new Refused(MeetingsRefusal.PROXIES_NOT_ALLOWED, statute.source());
        }
        if (proxies.heldBy(meetingId, holderId) >= statute.proxiesMost()) {
            throw new Refused(MeetingsRefusal.PROXIES_TOO_MANY, statute.proxiesMost(), statute.source());
        }
    }

    private void requireMember(Meeting meeting, long holderId) {
        refuseIf(!meetings.isMember(meeting, holderId), MeetingsRefusal.HOLDER_NO_MEMBER);
    }

    private static void refuseIf(boolean condition, MeetingsRefusal refusal) {
        if (condition) {
            throw new Refused(refusal);
        }
    }
}
