package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.allmende.council.elections.Counting;
import org.allmende.council.elections.Election;
import org.allmende.council.elections.Papers;
import org.allmende.council.elections.Result;

/** Counts elections by the rules of {@code council.elections}. */
@ApplicationScoped
class PollCount {

    /** Weights have three decimals: counted in thousandths only where somebody has a part of a vote. */
    private static final BigDecimal PARTS = BigDecimal.valueOf(1000);

    @Inject Ballots ballots;

    Counted count(Ballot ballot, List<Paper> papers) {
        List<BallotOption> options = ballots.options(ballot.id());
        Election election = new Election(ballot.title(), options.stream().map(BallotOption::label).toList(), java.util.Set.of(), ballot.seats(), papers(ballot.method(), options, papers));
        Result result = Counting.count(election, ballot.method().counting(), ballots.lots(ballot.id()).stream().map(position -> position - 1).toList());
        return new Counted(result.tied() ? BallotOutcome.TIED : BallotOutcome.DECIDED, null, null, null, null, null, result.derivationDe(), result.derivationEn());
    }

    static Papers papers(BallotMethod method, List<BallotOption> options, List<Paper> papers) {
        boolean whole = papers.stream().allMatch(paper -> paper.weight().stripTrailingZeros().scale() <= 0);
        Papers.Builder builder = Papers.builder(options.size());
        for (Paper paper : papers) {
            long weight = (whole ? paper.weight() : paper.weight().multiply(PARTS)).longValueExact();
            if (method == BallotMethod.SCORE) {
                var scores = paper.marks().scores();
                builder.addScores(weight, scores.keySet().stream().mapToInt(position -> position - 1).toArray(), scores.values().stream().mapToInt(Integer::intValue).toArray());
            } else {
                builder.add(weight, method == BallotMethod.APPROVAL ? paper.marks().approved().stream().mapToInt(position -> position - 1).toArray() : ranking(paper.marks()));
            }
        }
        return builder.build();
    }

    private static int[] ranking(Marks marks) {
        return marks.ranks().stream().flatMapToInt(rank -> java.util.stream.IntStream.range(0, rank.size())
                .map(i -> i == 0 ? rank.get(i) - 1 : Papers.equal(rank.get(i) - 1))).toArray();
    }
}
