package org.allmende.council.voting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.allmende.council.meetings.AgendaRow;
import org.allmende.council.meetings.FollowMeeting;
import org.allmende.council.meetings.MeetingSheet;
import org.allmende.council.meetings.MeetingSheets;
import org.allmende.council.meetings.Quorum;
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

/** The chair opens the vote on the item called up, a motion or a poll: only with a quorum, and with the roll and the rule frozen. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class OpenBallot {

    @Inject PutToVote putToVote;
    @Inject Rolls rolls;
    @Inject MeetingSheets meetings;
    @Inject FollowMeeting follow;
    @Inject Language language;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @return the ballot's id */
    public long open(@Subject long itemId, BallotOpening how) {
        Instant now = clock.now();
        long meetingId = lockMeetingOf(itemId);
        MeetingSheet sheet = meetings.of(meetingId);
        long body = sheet.meeting().bodyId();
        if (!caller.may(Permission.CHAIR_MEETING, body)) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        AgendaRow item = calledUp(sheet, itemId);
        List<Voter> roll = rolls.ofMeeting(body, meetingId, itemId, sheet.meeting().day());
        Quorum quorum = sheet.quorum();
        if (!quorum.reached() || roll.isEmpty()) {
            throw new Refused(VotingRefusal.NO_QUORUM, quorum.text(language.getTag()));
        }
        long ballot = putToVote.open(new NewBallot(meetingId, itemId, item.motionId(), item.pollId(), null, sheet.statute(), how, roll, quorum.members(),
                rolls.membersWeight(body, itemId, sheet.meeting().day()), quorum.textDe(), quorum.textEn(), null, List.of()), caller.personId(), now);
        follow.changed(meetingId);
        return ballot;
    }

    /** Nobody arrives, leaves or is recused while the roll is frozen. */
    private long lockMeetingOf(long itemId) {
        return sql.first("SELECT m.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.id = ? FOR UPDATE", row -> row.getLong(1), itemId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    private static AgendaRow calledUp(MeetingSheet sheet, long itemId) {
        AgendaRow item = sheet.current();
        refuseIf(!sheet.meeting().running(), VotingRefusal.MEETING_NOT_OPEN);
        refuseIf(sheet.voting() != null, VotingRefusal.OTHER_VOTE_OPEN);
        refuseIf(item == null || item.id() != itemId, VotingRefusal.CALL_UP_FIRST);
        refuseIf(item.motionId() == null && item.pollId() == null, VotingRefusal.NO_MOTION);
        refuseIf(!item.canOpenBallot(), VotingRefusal.ITEM_VOTED);
        return item;
    }

    private static void refuseIf(boolean condition, VotingRefusal refusal) {
        if (condition) {
            throw new Refused(refusal);
        }
    }
}
