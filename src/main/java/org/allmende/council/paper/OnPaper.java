package org.allmende.council.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What came on paper in a ballot that is counted, for the page that shows its result: sums, no names. */
@Named
@RequestScoped
public class OnPaper {

    @Inject PaperBallots papers;

    /** The agreed count, or null where nobody voted on paper. */
    public CountLine of(long ballotId) {
        List<PaperCount> counts = papers.counts(ballotId);
        return counts.size() == 2 ? counts.getFirst().total() : null;
    }
}
