package org.allmende.council.voting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.allmende.council.majority.ChamberTally;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Tally;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** What each chamber said in a ballot that is counted, where the rule asks each of them. Recounted from the papers, in four statements. */
@Read
@Requires(Permission.ANYONE)
public class ChamberResults {

    @Inject Boxes boxes;
    @Inject MotionCount motionCount;

    /** Empty where chambers do not decide. */
    public List<ChamberResult> of(BallotSheet ballot) {
        if (!ballot.counted() || ballot.majority() == null || ballot.majority().chambers().isEmpty()) {
            return List.of();
        }
        List<Paper> papers = Stream.concat(boxes.of(ballot.form()).papers(ballot.id()).stream(), motionCount.onPaper(ballot.id()).stream()).toList();
        return motionCount.chambers(ballot.id(), papers).stream().filter(chamber -> ballot.majority().chambers().containsKey(chamber.chamberId()))
                .map(chamber -> result(chamber, ballot.majority().chambers().get(chamber.chamberId()))).toList();
    }

    private static ChamberResult result(ChamberTally chamber, List<Condition> conditions) {
        Tally tally = chamber.tally();
        Condition first = conditions.getFirst();
        boolean reached = tally.yes().signum() > 0 && conditions.stream().allMatch(condition -> condition.isMetBy(tally));
        return new ChamberResult(chamber.name(), tally.yes(), tally.no(), tally.abstain(), tally.invalid(), first.base().of(tally),
                Math.max(1, first.share().smallestOf(first.base().of(tally), first.comparison())), reached);
    }
}
