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

    private CountLine total;
    private boolean read;

    /** Whether some voted on paper, and two persons agree how. */
    public boolean counted(long ballotId) {
        if (!read) {
            List<PaperCount> counts = papers.counts(ballotId);
            total = counts.size() == 2 ? counts.getFirst().total() : null;
            read = true;
        }
        return total != null;
    }

    /** All chambers together. */
    public CountLine getTotal() {
        return total;
    }
}
