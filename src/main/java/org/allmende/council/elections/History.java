package org.allmende.council.elections;

import java.util.ArrayList;
import java.util.List;

/** The votes at the end of every round so far: they decide ties (SSI 2007/42, rules 49 (2) and 51). */
final class History {

    private final List<long[]> rounds = new ArrayList<>();

    void add(long[] votes) {
        rounds.add(votes.clone());
    }

    int size() {
        return rounds.size();
    }

    /** Those of the tied who had the fewest votes at the most recent earlier round at which they differed; all of them if they never did. */
    List<Integer> fewest(List<Integer> tied) {
        return narrow(tied, -1);
    }

    /** As {@link #fewest}, for the most votes. */
    List<Integer> most(List<Integer> tied) {
        return narrow(tied, 1);
    }

    /** Whether none of them has had a vote in any round: then the order of their going cannot matter. */
    boolean neverHadVotes(List<Integer> candidates) {
        return rounds.stream().allMatch(votes -> candidates.stream().allMatch(candidate -> votes[candidate] == 0));
    }

    private List<Integer> narrow(List<Integer> tied, int sign) {
        List<Integer> left = tied;
        for (int round = rounds.size() - 1; round >= 0 && left.size() > 1; round--) {
            long[] votes = rounds.get(round);
            long best = left.stream().mapToLong(candidate -> sign * votes[candidate]).max().orElseThrow();
            left = left.stream().filter(candidate -> sign * votes[candidate] == best).toList();
        }
        return left;
    }
}
