package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allmende.council.bodies.Statutes;
import org.allmende.council.elections.Consensing;
import org.allmende.council.elections.ConsensingResult;
import org.allmende.council.elections.Counting;
import org.allmende.council.elections.Election;
import org.allmende.council.elections.Papers;
import org.allmende.council.elections.Reserved;
import org.allmende.council.elections.Result;
import org.allmende.council.elections.ResultJson;

/** Counts elections and choices by the rules of {@code council.elections}, with the lots drawn so far. */
@ApplicationScoped
class PollCount {

    /** Weights have three decimals; they are counted only where somebody has a part of a vote. */
    private static final int PARTS = 3;

    @Inject Ballots ballots;
    @Inject Statutes statutes;

    Counted count(Ballot ballot, List<Paper> papers) {
        List<BallotOption> options = ballots.options(ballot.id());
        List<Integer> lots = ballots.lots(ballot.id()).stream().map(position -> position - 1).toList();
        return ballot.method() == BallotMethod.CONSENSING ? consensing(options, papers, lots) : election(ballot, options, papers, lots);
    }

    private Counted election(Ballot ballot, List<BallotOption> options, List<Paper> papers, List<Integer> lots) {
        List<String> names = options.stream().map(BallotOption::label).toList();
        Election election = new Election(ballot.title(), names, Set.of(), ballot.seats(), papers(ballot.method(), options, papers),
                reserved(statutes.ofRule(ballot.ruleId()).quotas(), options, ballot.seats()));
        Result result = Counting.count(election, ballot.method().counting(), lots);
        return counted(result.tied(), result.winners().isEmpty(), ResultJson.write(result, names, Locale.GERMAN).toString(), result.derivationDe(), result.derivationEn());
    }

    /** The seats that the statutes promise to chambers, if this election fills as many and somebody of the chamber stands. */
    static List<Reserved> reserved(Map<Long, Integer> quotas, List<BallotOption> options, int seats) {
        List<Reserved> reserved = quotas.entrySet().stream().map(quota -> new Reserved(options.stream().filter(option -> quota.getKey().equals(option.chamberId()))
                .map(option -> option.position() - 1).collect(Collectors.toSet()), quota.getValue())).filter(chamber -> !chamber.candidates().isEmpty()).toList();
        return reserved.stream().mapToInt(Reserved::seats).sum() <= seats ? reserved : List.of();
    }

    private static Counted consensing(List<BallotOption> options, List<Paper> papers, List<Integer> lots) {
        List<Consensing.Option> weighed = options.stream().map(option -> new Consensing.Option(option.label(), option.passive(),
                papers.stream().map(paper -> paper.marks().scores().get(option.position())).toList())).toList();
        ConsensingResult result = Consensing.decide(weighed, papers.stream().map(Paper::weight).toList(), lots);
        return counted(result.tie() != null, result.winner() == null, ResultJson.write(result, Locale.GERMAN).toString(), result.derivationDe(), result.derivationEn());
    }

    /** Without a winner, as nobody voted, nothing is decided. */
    private static Counted counted(boolean tied, boolean nobody, String json, String derivationDe, String derivationEn) {
        BallotOutcome outcome = tied ? BallotOutcome.TIED : nobody ? BallotOutcome.REJECTED : BallotOutcome.DECIDED;
        return new Counted(outcome, null, null, null, null, json, derivationDe, derivationEn);
    }

    static Papers papers(BallotMethod method, List<BallotOption> options, List<Paper> papers) {
        boolean whole = isWhole(papers);
        Papers.Builder builder = Papers.builder(options.size(), whole ? 0 : PARTS);
        for (Paper paper : papers) {
            long weight = units(paper, whole);
            if (method == BallotMethod.SCORE) {
                var scores = paper.marks().scores();
                builder.addScores(weight, scores.keySet().stream().mapToInt(position -> position - 1).toArray(), scores.values().stream().mapToInt(Integer::intValue).toArray());
            } else {
                builder.add(weight, method == BallotMethod.APPROVAL ? paper.marks().approved().stream().mapToInt(position -> position - 1).toArray() : ranking(paper.marks()));
            }
        }
        return builder.build();
    }

    private static boolean isWhole(List<Paper> papers) {
        return papers.stream().allMatch(paper -> paper.weight().stripTrailingZeros().scale() <= 0);
    }

    private static long units(Paper paper, boolean whole) {
        return paper.weight().movePointRight(whole ? 0 : PARTS).longValueExact();
    }

    private static int[] ranking(Marks marks) {
        return marks.ranks().stream().flatMapToInt(rank -> IntStream.range(0, rank.size())
                .map(i -> i == 0 ? rank.get(i) - 1 : Papers.equal(rank.get(i) - 1))).toArray();
    }
}
