package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.allmende.council.elections.Lots.Pick;
import org.allmende.council.elections.Round.Cause;
import org.allmende.council.elections.Round.Transfer;
import org.allmende.council.elections.Round.Value;

/** The rounds of a transferable vote as they are counted: who continues, who has how many votes, and what each round looked like at its end. */
final class Rounds {

    private final Units values;
    private final Units weights;
    private final Units units;
    private final List<Integer> standing;
    private final boolean[] continues;
    private final History history = new History();
    private final List<Round> finished = new ArrayList<>();
    private final List<Integer> winners = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private final long[] votes;
    private long exhausted;
    private long lost;
    private Transfer transfer;
    private boolean lot;

    /** @param values in which a paper is worth something */
    Rounds(Election election, Units values, long[] firstPreferences) {
        this.values = values;
        weights = Units.of(election.papers());
        units = values.times(election.papers());
        standing = election.standing();
        continues = new boolean[firstPreferences.length];
        standing.forEach(candidate -> continues[candidate] = true);
        votes = firstPreferences;
        history.add(votes);
    }

    int number() {
        return history.size();
    }

    long votes(int candidate) {
        return votes[candidate];
    }

    long exhausted() {
        return exhausted;
    }

    /** Votes moved in this round. */
    BigDecimal moved() {
        return transfer.votes();
    }

    List<Integer> continuing() {
        return standing.stream().filter(candidate -> continues[candidate]).toList();
    }

    List<Integer> winners() {
        return List.copyOf(winners);
    }

    /**
     * The one who must be excluded now: fewest votes, then fewest at the latest earlier round, then the lot.
     *
     * @param mustGo how many of these candidates have to be excluded in the end, whatever the lot says
     */
    Pick last(List<Integer> candidates, int mustGo, Lots lots) {
        long fewest = candidates.stream().mapToLong(candidate -> votes[candidate]).min().orElseThrow();
        List<Integer> tied = history.fewest(candidates.stream().filter(candidate -> votes[candidate] == fewest).toList());
        if (tied.size() <= mustGo && history.neverHadVotes(tied)) {
            return new Pick(tied.getFirst(), false, tied);
        }
        return lots.among(tied);
    }

    /** The one whose surplus is transferred first: most votes, then most at the latest earlier round, then the lot. */
    Pick first(List<Integer> withSurplus, Lots lots) {
        long most = withSurplus.stream().mapToLong(candidate -> votes[candidate]).max().orElseThrow();
        return lots.among(history.most(withSurplus.stream().filter(candidate -> votes[candidate] == most).toList()));
    }

    /** Candidates from the most votes down; equal ones by the latest earlier round at which they differed, else in the order of the names. */
    List<Integer> sorted(List<Integer> candidates) {
        List<Integer> left = new ArrayList<>(candidates);
        List<Integer> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer best = history.most(left).getFirst();
            sorted.add(best);
            left.remove(best);
        }
        return sorted;
    }

    void elect(int candidate) {
        continues[candidate] = false;
        elected.add(candidate);
        winners.add(candidate);
    }

    /** A new round: the papers of the excluded candidate go on at their value. */
    void exclude(Pick pick, Piles piles) {
        continues[pick.candidate()] = false;
        move(Cause.EXCLUSION, pick, votes[pick.candidate()], 0, LongUnaryOperator.identity(), piles);
    }

    /** A new round: the papers of the elected candidate go on at a smaller value, and the quota stays. */
    void transferSurplus(Pick pick, long quota, LongUnaryOperator passed, Piles piles) {
        move(Cause.SURPLUS, pick, votes[pick.candidate()] - quota, quota, passed, piles);
    }

    private void move(Cause cause, Pick pick, long moving, long stays, LongUnaryOperator passed, Piles piles) {
        finish();
        Piles.Moved moved = piles.move(pick.candidate(), passed, continues);
        long lostNow = moving - moved.total();
        Arrays.setAll(votes, candidate -> votes[candidate] + moved.gained()[candidate]);
        votes[pick.candidate()] = stays;
        exhausted += moved.exhausted();
        lost += lostNow;
        List<Integer> gaining = standing.stream().filter(candidate -> moved.gained()[candidate] > 0).toList();
        List<Value> parcels = moved.steps().stream().map(step -> new Value(values.exact(step.received()), values.exact(step.passed()), weights.exact(step.papers()))).toList();
        transfer = new Transfer(cause, pick.candidate(), units.exact(moving), parcels, units.exact(moved.gained(), gaining), units.exact(moved.exhausted()), units.exact(lostNow));
        lot = pick.lot();
        history.add(votes);
    }

    /** All rounds, the one under way as it stands. */
    List<Round> all() {
        List<Round> all = new ArrayList<>(finished);
        all.add(now());
        return List.copyOf(all);
    }

    private void finish() {
        finished.add(now());
        elected.clear();
        lot = false;
    }

    private Round now() {
        List<Integer> excluded = transfer != null && transfer.cause() == Cause.EXCLUSION ? List.of(transfer.from()) : List.of();
        return new Round(number(), units.exact(votes, standing), units.exact(exhausted), units.exact(lost), List.copyOf(elected), excluded, transfer, lot);
    }
}
