package org.allmende.council.paper;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.council.voting.VotingRefusal;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** A member of the body says what is on the papers. Two persons do so, each alone; only figures that add up to the papers given out are taken. */
@UseCase
@Requires(Permission.CAST_VOTE)
public class EnterPaperCount {

    private static final int TWO = 2;

    @Inject PaperBallots papers;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param lines one for each chamber with papers out, or a single one (chamber 0) where chambers are not counted on their own */
    public void enter(@Subject long ballotId, List<CountLine> lines) {
        PaperBallots.Head ballot = papers.lock(ballotId, Permission.CAST_VOTE);
        if (!ballot.open()) {
            throw new Refused(VotingRefusal.BALLOT_CLOSED);
        }
        requireSums(lines, papers.given(ballotId, ballot.byChambers()));
        List<PaperCount> before = papers.counts(ballotId);
        if (before.stream().anyMatch(count -> count.personId() == caller.personId())) {
            throw new Refused(PaperRefusal.COUNTED_BY_YOU);
        }
        if (before.size() == TWO) {
            throw new Refused(PaperRefusal.COUNTED_TWICE);
        }
        papers.add(ballotId, lines, caller.personId(), clock.now());
    }

    static void requireSums(List<CountLine> lines, Map<Long, Integer> given) {
        if (given.isEmpty()) {
            throw new Refused(PaperRefusal.NO_PAPERS);
        }
        Map<Long, Integer> sums = lines.stream().collect(Collectors.toMap(CountLine::chamberId, CountLine::sum, Integer::sum));
        int papersOut = given.values().stream().mapToInt(Integer::intValue).sum();
        int counted = sums.values().stream().mapToInt(Integer::intValue).sum();
        if (lines.size() != given.size() || lines.stream().anyMatch(CountLine::negative) || !sums.equals(given)) {
            throw new Refused(PaperRefusal.SUM_DIFFERS, counted, papersOut);
        }
    }
}
