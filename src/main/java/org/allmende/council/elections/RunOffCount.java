package org.allmende.council.elections;

import java.util.List;
import org.allmende.council.elections.Derivation.Sheets;
import org.allmende.council.elections.Derivation.Votes;
import org.allmende.council.elections.Lots.Pick;

/**
 * Instant run-off for one seat (Robert's Rules of Order Newly Revised, 12th ed., 45:62 preferential voting): who has more than half of the papers
 * that still name a continuing candidate is elected; until then the last is excluded, one in each round. Equal last ones: the
 * fewest at the most recent earlier round at which they differed, else the lot. Gaps are passed over; equal preferences end the paper.
 */
final class RunOffCount {

    private final Election election;
    private final Lots lots;
    private final Preferences preferences;
    private final Piles piles;
    private final Rounds rounds;
    private final Units units;
    private final Derivation derivation;

    RunOffCount(Election election, Lots lots) {
        this.election = election;
        this.lots = lots;
        preferences = new Preferences(election, false);
        units = Units.of(election.papers());
        piles = new Piles(preferences, election.names().size(), 1);
        rounds = new Rounds(election, Units.WHOLE, piles.votes());
        derivation = new Derivation(election.names());
    }

    Result result() {
        derivation.say("counted", new Sheets(units.exact(preferences.valid())), 1).say("run-off.rule");
        if (preferences.valid() == 0) {
            derivation.say("nobody");
            return result(null);
        }
        while (!elected()) {
            List<Integer> continuing = rounds.continuing();
            Pick pick = rounds.last(continuing, continuing.size() - 1, lots);
            if (pick.open()) {
                derivation.say("tie.exclusion", rounds.number(), pick.tied());
                return result(new Tie(Tie.Kind.EXCLUSION, rounds.number(), pick.tied()));
            }
            rounds.exclude(pick, piles);
            derivation.say(pick.lot() ? "excluded-by-lot" : "excluded", rounds.number(), List.of(pick.candidate()), new Votes(rounds.moved()));
        }
        return result(null);
    }

    /** Who has more than half of the papers that are not exhausted is elected. */
    private boolean elected() {
        long left = preferences.valid() - rounds.exhausted();
        for (int candidate : rounds.continuing()) {
            if (rounds.votes(candidate) * 2 > left) {
                rounds.elect(candidate);
                derivation.say("run-off.elected", rounds.number(), List.of(candidate), units.exact(rounds.votes(candidate)), units.exact(left));
                return true;
            }
        }
        return false;
    }

    private Result result(Tie tie) {
        return new Result(Method.IRV, 1, units.exact(preferences.valid()), units.exact(preferences.invalid()), null, rounds.winners(), List.of(), rounds.all(), tie, null,
                derivation.german(), derivation.english());
    }
}
