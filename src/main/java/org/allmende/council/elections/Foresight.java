package org.allmende.council.elections;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks past an open tie by trying every lot. Often, as among the last of a long list, the lot cannot change who is elected: then
 * the result is known before it is drawn.
 */
final class Foresight {

    private static final long MOST_PAPERS = 4_000_000;
    private static final long MOST_COUNTS = 2_000;

    private final Election election;
    private final Method method;
    private long countsLeft;
    private Result agreed;

    private Foresight(Election election, Method method) {
        this.election = election;
        this.method = method;
        countsLeft = Math.clamp(MOST_PAPERS / Math.max(1, election.papers().size()), 2, MOST_COUNTS);
    }

    static Result of(Election election, Method method, List<Integer> lots) {
        Result stopped = Counting.count(election, method, lots);
        Foresight foresight = new Foresight(election, method);
        return stopped.tie() == null || !foresight.agrees(stopped, lots) ? stopped : foresight.pastTheTie(stopped);
    }

    /** Whether this result, and all that further lots can make of it, are the same; false as well if there are too many to try. */
    private boolean agrees(Result result, List<Integer> lots) {
        if (result.tie() == null) {
            agreed = agreed == null ? result : agreed;
            return agreed.winners().equals(result.winners()) && agreed.rounds().size() == result.rounds().size();
        }
        if (result.tie().kind() == Tie.Kind.SEAT) {
            return false;
        }
        for (int candidate : result.tie().candidates()) {
            List<Integer> drawn = new ArrayList<>(lots);
            drawn.add(candidate);
            if (countsLeft-- <= 0 || !agrees(Counting.count(election, method, drawn), drawn)) {
                return false;
            }
        }
        return true;
    }

    private Result pastTheTie(Result stopped) {
        Tie tie = new Tie(stopped.tie().kind(), stopped.tie().round(), stopped.tie().candidates(), false);
        Derivation more = new Derivation(election.names()).say("foresight", agreed.winners(), agreed.rounds().size());
        return new Result(method, agreed.seats(), agreed.valid(), agreed.invalid(), agreed.quota(), agreed.winners(), agreed.order(), agreed.rounds(), tie,
                agreed.pairwise(), stopped.derivationDe() + " " + more.german(), stopped.derivationEn() + " " + more.english());
    }
}
