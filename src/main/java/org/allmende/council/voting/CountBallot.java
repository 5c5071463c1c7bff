package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.council.elections.ResultJson;
import org.allmende.council.meetings.FollowMeeting;
import org.allmende.council.motions.MotionProgress;
import org.allmende.council.motions.MotionText;
import org.allmende.council.motions.MotionTexts;
import org.allmende.council.register.NewDecision;
import org.allmende.council.register.RecordDecision;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * Closes and counts inside the transaction of whoever may: the box is emptied, the rule decides, the motion moves, and if it is
 * adopted the decision stands in the register with its pending effect.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CountBallot {

    @Inject Ballots ballots;
    @Inject Boxes boxes;
    @Inject MotionCount motionCount;
    @Inject PollCount pollCount;
    @Inject PollDecision pollDecision;
    @Inject MotionTexts motions;
    @Inject MotionProgress progress;
    @Inject RecordDecision register;
    @Inject Event<BallotClosed> closed;
    @Inject FollowMeeting follow;

    /**
     * @param person null when the deadline closes it
     * @throws Refused {@link VotingRefusal#FEW_VOTES} until that is confirmed
     */
    public void close(long ballotId, Long person, boolean fewConfirmed, Instant now) {
        Ballot ballot = ballots.lock(ballotId);
        ballot.requireOpen();
        BallotFacts facts = ballots.facts(ballotId);
        BallotBox box = boxes.of(ballot.form());
        long smallest = box.smallestGroup(facts);
        if (ballot.form().secret() && smallest > 0 && smallest < PutToVote.ENOUGH && !fewConfirmed) {
            throw new Refused(VotingRefusal.FEW_VOTES, smallest);
        }
        box.empty(facts);
        ballot.close(count(ballot, facts), person, now);
        follow(ballot, person, now);
    }

    /**
     * Keeps what lot, chair or run-off said about a tie and counts the same papers again.
     *
     * @param position of the option drawn; for a motion 1 adopted, 2 rejected
     * @param witness who was there, or who else decided
     * @throws Refused {@link VotingRefusal#NOT_TIED}
     */
    public void settle(long ballotId, int position, long person, String witness, Instant now) {
        Ballot ballot = ballots.lock(ballotId);
        ballot.requireTied();
        ballots.addLot(ballotId, position, person, witness, now);
        ballot.settle(count(ballot, ballots.facts(ballotId)));
        follow(ballot, person, now);
    }

    private Counted count(Ballot ballot, BallotFacts facts) {
        var papers = boxes.of(ballot.form()).papers(ballot.id());
        return ballot.method().ofMotion() ? motionCount.count(ballot, facts, papers) : pollCount.count(ballot, papers);
    }

    /** What follows from the outcome. A tie or an objection leaves the motion where it is. */
    private void follow(Ballot ballot, Long person, Instant now) {
        boolean decided = ballot.outcome() == BallotOutcome.ACCEPTED || ballot.outcome() == BallotOutcome.REJECTED;
        if (decided && ballot.motionId() != null) {
            progress.voted(ballot.motionId(), person, ballot.adopted(), ballot.resultDe());
        }
        if (ballot.adopted()) {
            record(ballot, Clock.dateOf(now));
        }
        if (ballot.outcome() == BallotOutcome.DECIDED && ballot.runoffOf() == null) {
            pollDecision.record(ballot, Clock.dateOf(now));
        }
        if (ballot.outcome() == BallotOutcome.DECIDED && ballot.runoffOf() != null) {
            settle(ballot.runoffOf(), winnerInTheFirstBallot(ballot), person == null ? ballot.openedBy() : person, "#" + ballot.id(), now);
        }
        closed.fire(new BallotClosed(ballot.id(), ballot.motionId(), ballot.pollId(), ballot.outcome()));
        if (ballot.meetingId() != null) {
            follow.changed(ballot.meetingId());
        }
    }

    /** The run-off among the tied stands for the lot. */
    private int winnerInTheFirstBallot(Ballot runoff) {
        String winner = ResultJson.read(runoff.result()).winners().getFirst();
        return ballots.options(runoff.runoffOf()).stream().filter(option -> option.label().equals(winner)).findFirst().orElseThrow().position();
    }

    /** A day that has passed before the vote becomes the day of the vote: decisions do not reach back. */
    private void record(Ballot ballot, LocalDate today) {
        MotionText motion = motions.of(ballot.motionId());
        LocalDate effectiveOn = motion.effectiveOn().isBefore(today) ? today : motion.effectiveOn();
        register.record(new NewDecision(motion.bodyId(), motion.id(), ballot.id(), motion.title(), motion.wording(), motion.reasons(), today,
                ballot.yes(), ballot.no(), ballot.abstain(), ballot.resultDe(), ballot.resultEn(), motion.matterCode(), motion.proposal(), effectiveOn));
    }
}
