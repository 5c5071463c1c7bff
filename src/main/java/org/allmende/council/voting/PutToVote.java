package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allmende.council.motions.MotionProgress;
import org.allmende.council.motions.MotionText;
import org.allmende.council.motions.MotionTexts;
import org.allmende.council.polls.PollOpening;
import org.allmende.council.polls.PollText;
import org.allmende.platform.web.Refused;

/** Opens a ballot inside the transaction of whoever may: freezes text, options, roll and rule, and gets its box ready. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PutToVote {

    /** With fewer, counts alone may tell who voted what. */
    public static final int ENOUGH = 5;

    @Inject Ballots ballots;
    @Inject Boxes boxes;
    @Inject MotionTexts motions;
    @Inject MotionProgress progress;
    @Inject PollOpening polls;

    /**
     * @return the ballot's id
     * @throws Refused {@link VotingRefusal#FEW_VOTERS} with the size of the smallest group until that is confirmed,
     *         {@link VotingRefusal#WEIGHTS_NAME_VOTERS}, {@link VotingRefusal#FORM_NAMES_VOTERS}, {@link VotingRefusal#NOT_CHANGEABLE},
     *         {@link VotingRefusal#NAMES_SAY_YES_OR_NO}
     */
    public long open(NewBallot what, long person, Instant now) {
        refuseIf(what.how().changeable() && (what.how().form() != Form.OPEN || !what.statute().votesChangeable()), VotingRefusal.NOT_CHANGEABLE);
        refuseIf(what.how().form() == Form.ROLL_CALL && what.how().method() != BallotMethod.YES_NO_ABSTAIN, VotingRefusal.NAMES_SAY_YES_OR_NO);
        if (what.how().form().secret()) {
            requireSecrecy(what);
        }
        boolean motion = what.motionId() != null;
        refuseIf(!motion && what.roll().stream().anyMatch(voter -> voter.weight().stripTrailingZeros().scale() > 0), VotingRefusal.PARTS_OF_VOTES);
        List<BallotOption> options = motion ? List.of() : options(what, polls.open(what.pollId(), now));
        if (motion) {
            refuseIf(what.how().method() == BallotMethod.CONSENT && ballots.objectionsWait(what.motionId()), VotingRefusal.OBJECTIONS_WAIT);
            if (what.deadlineAt() == null) {
                progress.debated(what.motionId(), person);
            } else {
                progress.circulated(what.motionId(), person);
            }
        }
        String seal = boxes.of(what.how().form()).prepare();
        return ballots.add(Ballot.open(what, subject(what, options, now), motion ? ballots.nextRound(what.motionId()) : 1, seal, person, now), what.roll(), options).id();
    }

    private static void requireSecrecy(NewBallot what) {
        refuseIf(what.how().method() == BallotMethod.CONSENT, VotingRefusal.FORM_NAMES_VOTERS);
        refuseIf(what.roll().stream().anyMatch(voter -> voter.weight().compareTo(BigDecimal.ONE) != 0), VotingRefusal.WEIGHTS_NAME_VOTERS);
        long smallest = smallestGroup(what);
        if (smallest < ENOUGH && !what.how().fewConfirmed()) {
            throw new Refused(VotingRefusal.FEW_VOTERS, smallest);
        }
    }

    /** Where chambers are counted on their own, the smallest of them. */
    private static long smallestGroup(NewBallot what) {
        boolean byChambers = what.motionId() != null && !what.statute().majority(what.how().purpose()).chambers().isEmpty();
        return byChambers ? what.roll().stream().filter(voter -> voter.chamberId() != null).collect(Collectors.groupingBy(Voter::chamberId, Collectors.counting())).values()
                .stream().min(Comparator.naturalOrder()).orElse(0L) : what.roll().size();
    }

    private Ballot.Subject subject(NewBallot what, List<BallotOption> options, Instant now) {
        if (what.motionId() != null) {
            MotionText motion = motions.of(what.motionId());
            return new Ballot.Subject(motion.bodyId(), motion.title(), motion.wording(), what.how().method(), null);
        }
        PollText poll = polls.open(what.pollId(), now);
        int seats = what.runoffOf() == null ? poll.seats() : Math.min(1, options.size());
        return new Ballot.Subject(poll.bodyId(), poll.title(), poll.text(), BallotMethod.valueOf(poll.method().name()), seats);
    }

    /** In a run-off only those who are tied, counted anew from 1. */
    private List<BallotOption> options(NewBallot what, PollText poll) {
        if (what.runoffOf() != null) {
            List<BallotOption> tied = ballots.options(what.runoffOf()).stream().filter(option -> what.among().contains(option.position())).toList();
            return IntStream.range(0, tied.size()).mapToObj(i -> new BallotOption(i + 1, tied.get(i).label(), tied.get(i).personId(), tied.get(i).chamberId(), tied.get(i).passive())).toList();
        }
        return poll.options().stream().map(option -> new BallotOption(option.position(), option.label(), option.personId(), option.chamberId(), option.passive())).toList();
    }

    private static void refuseIf(boolean condition, VotingRefusal refusal) {
        if (condition) {
            throw new Refused(refusal);
        }
    }
}
