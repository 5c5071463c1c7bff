package org.allmende.council.voting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.council.meetings.FollowMeeting;
import org.allmende.council.motions.MotionProgress;
import org.allmende.council.motions.MotionText;
import org.allmende.council.motions.MotionTexts;
import org.allmende.council.register.NewDecision;
import org.allmende.council.register.RecordDecision;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * The chair closes the vote. In one transaction it is counted, the rule decides, the motion moves, and if it is adopted the
 * decision stands in the register with its pending effect. A vote on its way is either counted or refused.
 */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class CloseBallot {

    @Inject Ballots ballots;
    @Inject MotionTexts motions;
    @Inject MotionProgress progress;
    @Inject RecordDecision register;
    @Inject Event<BallotClosed> closed;
    @Inject FollowMeeting follow;
    @Inject Caller caller;
    @Inject Clock clock;

    public void close(@Subject long ballotId) {
        Instant now = clock.now();
        Ballot ballot = ballots.lock(ballotId);
        if (!caller.may(Permission.CHAIR_MEETING, ballot.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        Count count = ballots.count(ballotId);
        boolean adopted = ballot.close(count, caller.personId(), now);
        progress.voted(ballot.motionId(), caller.personId(), adopted, ballot.resultDe());
        if (adopted) {
            record(ballot, count, Clock.dateOf(now));
        }
        closed.fire(new BallotClosed(ballotId, ballot.motionId(), adopted));
        follow.changed(ballot.meetingId());
    }

    /** A day that has passed before the vote becomes the day of the vote: decisions do not reach back. */
    private void record(Ballot ballot, Count count, LocalDate today) {
        MotionText motion = motions.of(ballot.motionId());
        LocalDate effectiveOn = motion.effectiveOn().isBefore(today) ? today : motion.effectiveOn();
        register.record(new NewDecision(motion.bodyId(), motion.id(), ballot.id(), motion.title(), motion.wording(), motion.reasons(), today,
                (int) count.yes(), (int) count.no(), (int) count.abstain(), ballot.resultDe(), ballot.resultEn(),
                motion.matterCode(), motion.proposal(), effectiveOn));
    }
}
