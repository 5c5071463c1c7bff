package org.allmende.council.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.allmende.council.voting.Marks;
import org.allmende.council.voting.Paper;
import org.allmende.council.voting.PaperCounts;
import org.allmende.platform.web.Refused;

/** Answers the vote's question what is on paper: nothing until two persons agree. */
@ApplicationScoped
class CountedPapers implements PaperCounts {

    @Inject PaperBallots papers;

    @Override
    public List<Paper> of(long ballotId) {
        if (papers.given(ballotId, false).isEmpty()) {
            return List.of();
        }
        List<PaperCount> counts = papers.counts(ballotId);
        if (counts.size() < 2) {
            throw new Refused(PaperRefusal.COUNTS_MISSING, counts.size());
        }
        if (!counts.getFirst().sameAs(counts.getLast())) {
            throw new Refused(PaperRefusal.COUNTS_DIFFER);
        }
        return counts.getFirst().lines().stream().flatMap(CountedPapers::bundles).filter(bundle -> bundle.weight().signum() > 0).toList();
    }

    /** All papers of a chamber that say the same are one paper that weighs as much. */
    private static Stream<Paper> bundles(CountLine line) {
        Long chamber = line.chamberId() == 0 ? null : line.chamberId();
        return Stream.of(bundle("YES", line.yes(), chamber), bundle("NO", line.no(), chamber), bundle("ABSTAIN", line.abstain(), chamber),
                bundle(Marks.INVALID, line.invalid(), chamber));
    }

    private static Paper bundle(String marks, int papers, Long chamber) {
        return new Paper(new Marks(marks), BigDecimal.valueOf(papers), chamber);
    }
}
