package org.allmende.council.elections;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.allmende.council.elections.Derivation.Sheets;
import org.allmende.council.elections.Derivation.Votes;
import org.allmende.council.elections.Lots.Pick;

/**
 * Single transferable vote as in the Scottish Local Government Elections Order (SSI 2007/42), Schedule 1, Part III.
 *
 * <p>Rule 46: the quota is the valid papers divided by the seats plus one, without decimals, plus one. Rule 47: who has the quota at the
 * end of a stage is elected. Rules 48 and 49: one surplus a stage, the largest first; all papers of the candidate go on, each at
 * surplus times the value it came with, divided by the candidate's votes, cut off after five decimals. Rules 50 and 51: without a
 * surplus the candidate with the fewest votes is excluded, and the papers go on at their value. Equal ones: the most recent earlier
 * stage at which they differed, else the lot. Rule 52: when as many continue as seats are left they are elected, and nothing more is
 * transferred; the papers of the one excluded last still go on in that stage, as in the official counts. A preference counts only
 * in consecutive order (article 2), so a paper ends at a gap and at equal preferences.
 *
 * <p>Where statutes reserve seats (the Scottish rules know none) the usual constraints apply: who is needed to fill reserved seats is
 * not excluded, and who can only get a seat that is reserved for others is not elected, and is excluded before everybody else.
 */
final class ScottishCount {

    private final Election election;
    private final Lots lots;
    private final Units papers;
    private final Units units;
    private final Preferences preferences;
    private final Piles piles;
    private final Rounds rounds;
    private final Derivation derivation;
    private final long quota;
    private final Vacancies vacancies;
    private final List<Integer> withSurplus = new ArrayList<>();

    ScottishCount(Election election, Lots lots) {
        this.election = election;
        this.lots = lots;
        papers = Units.of(election.papers());
        units = Units.SCOTTISH.times(election.papers());
        preferences = new Preferences(election, true);
        piles = new Piles(preferences, election.names().size(), Units.SCOTTISH.one());
        rounds = new Rounds(election, Units.SCOTTISH, piles.votes());
        derivation = new Derivation(election.names());
        quota = preferences.valid() / (papers.one() * (election.seats() + 1)) + 1;
        vacancies = new Vacancies(election);
    }

    Result result() {
        derivation.say("counted", new Sheets(papers.exact(preferences.valid())), election.seats()).say("stv.quota", papers.exact(preferences.valid()), election.seats() + 1, quota);
        derivation.sayReserved(election.reserved());
        if (preferences.valid() == 0) {
            derivation.say("nobody");
            return result(null);
        }
        close();
        while (vacancies.left() > 0 && !rounds.continuing().isEmpty()) {
            Tie tie = withSurplus.isEmpty() ? exclude() : transferSurplus();
            if (tie != null) {
                return result(tie);
            }
            close();
        }
        derivation.say("elected", rounds.winners());
        return result(null);
    }

    /** The end of a stage: who reached the quota is elected (rule 47), and so are the last ones if nobody is left to exclude (rule 52). */
    private void close() {
        for (int candidate : rounds.sorted(rounds.continuing().stream().filter(candidate -> rounds.votes(candidate) >= units.one() * quota).toList())) {
            if (vacancies.open(candidate)) {
                derivation.say("stv.reached", rounds.number(), List.of(candidate), new Votes(units.exact(rounds.votes(candidate))));
                elect(candidate);
                if (rounds.votes(candidate) > units.one() * quota) {
                    withSurplus.add(candidate);
                }
            }
        }
        List<Integer> last = rounds.sorted(rounds.continuing().stream().filter(vacancies::open).toList());
        if (!last.isEmpty() && last.size() <= vacancies.left()) {
            derivation.say("stv.last", rounds.number(), last);
            last.forEach(this::elect);
        }
    }

    private void elect(int candidate) {
        rounds.elect(candidate);
        vacancies.take(candidate);
    }

    private Tie transferSurplus() {
        Pick pick = rounds.first(withSurplus, lots);
        if (pick.open()) {
            derivation.say("tie.surplus", rounds.number(), pick.tied());
            return new Tie(Tie.Kind.SURPLUS, rounds.number(), pick.tied());
        }
        withSurplus.remove((Integer) pick.candidate());
        long votes = rounds.votes(pick.candidate());
        long keeps = units.one() * quota;
        rounds.transferSurplus(pick, keeps, passed(votes - keeps, votes), piles);
        derivation.say(pick.lot() ? "stv.surplus-by-lot" : "stv.surplus", rounds.number(), List.of(pick.candidate()), new Votes(rounds.moved()));
        return null;
    }

    /** Rule 48 (3): surplus times the value when received, divided by all votes, remainder ignored. */
    private static LongUnaryOperator passed(long surplus, long votes) {
        return received -> BigInteger.valueOf(surplus).multiply(BigInteger.valueOf(received)).divide(BigInteger.valueOf(votes)).longValueExact();
    }

    /** Who can no longer get a seat goes first; who must get one is not excluded. Without reserved seats that is nobody. */
    private Tie exclude() {
        List<Integer> continuing = rounds.continuing();
        List<Integer> hopeless = continuing.stream().filter(candidate -> !vacancies.open(candidate)).toList();
        List<Integer> dispensable = continuing.stream().filter(candidate -> !vacancies.needed(candidate, continuing)).toList();
        int mustGo = dispensable.stream().allMatch(vacancies::unbound) ? continuing.size() - vacancies.left() : 0;
        Pick pick = hopeless.isEmpty() ? rounds.last(dispensable, mustGo, lots) : rounds.last(hopeless, hopeless.size(), lots);
        if (pick.open()) {
            derivation.say("tie.exclusion", rounds.number(), pick.tied());
            return new Tie(Tie.Kind.EXCLUSION, rounds.number(), pick.tied());
        }
        rounds.exclude(pick, piles);
        derivation.say(pick.lot() ? "excluded-by-lot" : "excluded", rounds.number(), List.of(pick.candidate()), new Votes(rounds.moved()));
        return null;
    }

    private Result result(Tie tie) {
        return new Result(Method.STV_SCOTTISH, election.seats(), papers.exact(preferences.valid()), papers.exact(preferences.invalid()), quota, rounds.winners(), List.of(), rounds.all(),
                tie, null, derivation.german(), derivation.english());
    }
}
