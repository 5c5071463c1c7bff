package org.allmende.council.voting;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.council.bodies.Purpose;
import org.allmende.council.meetings.AgendaRow;
import org.allmende.council.meetings.FollowMeeting;
import org.allmende.council.meetings.MeetingSheet;
import org.allmende.council.meetings.MeetingSheets;
import org.allmende.council.motions.MotionProgress;
import org.allmende.council.motions.MotionTexts;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The chair opens the vote on the motion called up: only with a quorum, and with the roll and the rule frozen. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class OpenBallot {

    @Inject Ballots ballots;
    @Inject MeetingSheets meetings;
    @Inject MotionTexts motions;
    @Inject MotionProgress progress;
    @Inject FollowMeeting follow;
    @Inject Language language;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @return the ballot's id */
    public long open(@Subject long itemId) {
        Instant now = clock.now();
        long meetingId = lockMeetingOf(itemId);
        MeetingSheet sheet = meetings.of(meetingId);
        if (!caller.may(Permission.CHAIR_MEETING, sheet.meeting().bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        AgendaRow item = calledUp(sheet, itemId);
        progress.debated(item.motionId(), caller.personId());
        Ballot ballot = Ballot.open(motions.of(item.motionId()), meetingId, itemId, sheet.statute().majority(Purpose.MOTION), sheet.quorum(),
                language.getLocale(), caller.personId(), now);
        ballots.add(ballot, itemId, sheet.meeting().day());
        follow.changed(meetingId);
        return ballot.id();
    }

    /** Nobody arrives, leaves or is recused while the roll is frozen. */
    private long lockMeetingOf(long itemId) {
        return sql.first("SELECT m.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.id = ? FOR UPDATE", row -> row.getLong(1), itemId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    private static AgendaRow calledUp(MeetingSheet sheet, long itemId) {
        if (!sheet.meeting().running()) {
            throw new Refused(VotingRefusal.MEETING_NOT_OPEN);
        }
        if (sheet.voting() != null) {
            throw new Refused(VotingRefusal.OTHER_VOTE_OPEN);
        }
        if (sheet.current() == null || sheet.current().id() != itemId) {
            throw new Refused(VotingRefusal.CALL_UP_FIRST);
        }
        if (sheet.current().motionId() == null) {
            throw new Refused(VotingRefusal.NO_MOTION);
        }
        if (sheet.current().ballot() != null) {
            throw new Refused(VotingRefusal.ITEM_VOTED);
        }
        return sheet.current();
    }
}
