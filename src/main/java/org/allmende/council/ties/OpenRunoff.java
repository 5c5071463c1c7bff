package org.allmende.council.ties;

import jakarta.inject.Inject;
import java.util.List;
import org.allmende.council.bodies.Purpose;
import org.allmende.council.meetings.FollowMeeting;
import org.allmende.council.meetings.MeetingSheet;
import org.allmende.council.meetings.MeetingSheets;
import org.allmende.council.voting.BallotOpening;
import org.allmende.council.voting.BallotOption;
import org.allmende.council.voting.Form;
import org.allmende.council.voting.NewBallot;
import org.allmende.council.voting.PutToVote;
import org.allmende.council.voting.Rolls;
import org.allmende.council.voting.Voter;
import org.allmende.council.voting.VotingRefusal;
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

/** The chair opens a run-off among the tied, in the same meeting and form, with the roll as it is now. Its winner settles the tie. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class OpenRunoff {

    @Inject Ties ties;
    @Inject MeetingSheets meetings;
    @Inject Rolls rolls;
    @Inject PutToVote putToVote;
    @Inject FollowMeeting follow;
    @Inject Language language;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @return the run-off's id */
    public long open(@Subject long ballotId, boolean fewConfirmed) {
        TieSheet tie = ties.of(ballotId);
        if (tie.way() != WayOut.RUN_OFF) {
            throw new Refused(VotingRefusal.TIE_NEEDS_LOT);
        }
        long itemId = lockMeetingOf(ballotId);
        MeetingSheet sheet = meetings.of(tie.meetingId());
        if (!sheet.meeting().running()) {
            throw new Refused(VotingRefusal.MEETING_NOT_OPEN);
        }
        if (sheet.voting() != null) {
            throw new Refused(VotingRefusal.OTHER_VOTE_OPEN);
        }
        List<Voter> roll = rolls.ofMeeting(tie.bodyId(), tie.meetingId(), itemId, sheet.meeting().day());
        if (!sheet.quorum().reached() || roll.isEmpty()) {
            throw new Refused(VotingRefusal.NO_QUORUM, sheet.quorum().text(language.getTag()));
        }
        long runoff = putToVote.open(new NewBallot(tie.meetingId(), itemId, null, tie.pollId(), null, sheet.statute(),
                new BallotOpening(null, tie.secret() ? Form.SECRET : Form.OPEN, Purpose.MOTION, false, fewConfirmed), roll, sheet.quorum().members(),
                rolls.membersWeight(tie.bodyId(), itemId, sheet.meeting().day()), sheet.quorum().textDe(), sheet.quorum().textEn(), ballotId,
                tie.tied().stream().map(BallotOption::position).toList()), caller.personId(), clock.now());
        follow.changed(tie.meetingId());
        return runoff;
    }

    private long lockMeetingOf(long ballotId) {
        return sql.first("SELECT b.agenda_item_id FROM ballot b JOIN meeting m ON m.id = b.meeting_id WHERE b.id = ? FOR UPDATE", row -> row.getLong(1), ballotId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }
}
