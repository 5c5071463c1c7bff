package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.allmende.council.elections.Consensing;
import org.allmende.council.elections.ConsensingResult;
import org.allmende.council.elections.Counting;
import org.allmende.council.elections.Election;
import org.allmende.council.elections.Papers;
import org.allmende.council.elections.Result;
import org.allmende.council.elections.ResultJson;

/** Counts elections and choices by the rules of {@code council.elections}, with the lots drawn so far. */
@ApplicationScoped
class PollCount {

    /** Weights have three decimals: counted in thousandths only where somebody has a part of a vote. */
    private static final BigDecimal PARTS = BigDecimal.valueOf(1000);

    @Inject Ballots ballots;

    Counted count(Ballot ballot, List<Paper> papers) {
        List<BallotOption> options = ballots.options(ballot.id());
        List<Integer> lots = ballots.lots(ballot.id()).stream().map(position -> position - 1).toList();
        return ballot.method() == BallotMethod.CONSENSING ? consensing(options, papers, lots) : election(ballot, options, papers, lots);
    }

    private static Counted election(Ballot ballot, List<BallotOption> options, List<Paper> papers, List<Integer> lots) {
        List<String> names = options.stream().map(BallotOption::label).toList();
        Election election = new Election(ballot.title(), names, Set.of(), ballot.seats(), papers(ballot.method(), options, papers));
        Result result = Counting.count(election, ballot.method().counting(), lots);
        return counted(result.tied(), result.winners().isEmpty(), ResultJson.write(result, names, Locale.GERMAN).toString(), result.derivationDe(), result.derivationEn());
    }

    private static Counted consensing(List<BallotOption> options, List<Paper> papers, List<Integer> lots) {
        List<Consensing.Option> weighed = options.stream().map(option -> new Consensing.Option(option.label(), option.passive(), scores(option.position(), papers))).toList();
        ConsensingResult result = Consensing.decide(weighed, lots);
        return counted(result.tie() != null, result.winner() == null, ResultJson.write(result, Locale.GERMAN).toString(), result.derivationDe(), result.derivationEn());
    }

    /** Without a winner, as nobody voted, nothing is decided. */
    private static Counted counted(boolean tied, boolean nobody, String json, String derivationDe, String derivationEn) {
        BallotOutcome outcome = tied ? BallotOutcome.TIED : nobody ? BallotOutcome.REJECTED : BallotOutcome.DECIDED;
        return new Counted(outcome, null, null, null, null, json, derivationDe, derivationEn);
    }

    /** Whoever has several votes resists as often. */
    private static List<Integer> scores(int position, List<Paper> papers) {
        List<Integer> scores = new ArrayList<>();
        boolean whole = isWhole(papers);
        for (Paper paper : papers) {
            int score = paper.marks().scores().get(position);
            IntStream.range(0, (int) units(paper, whole)).forEach(vote -> scores.add(score));
        }
        return scores;
    }

    static Papers papers(BallotMethod method, List<BallotOption> options, List<Paper> papers) {
        boolean whole = isWhole(papers);
        Papers.Builder builder = Papers.builder(options.size());
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
        return (whole ? paper.weight() : paper.weight().multiply(PARTS)).longValueExact();
    }

    private static int[] ranking(Marks marks) {
        return marks.ranks().stream().flatMapToInt(rank -> IntStream.range(0, rank.size())
                .map(i -> i == 0 ? rank.get(i) - 1 : Papers.equal(rank.get(i) - 1))).toArray();
    }
}
