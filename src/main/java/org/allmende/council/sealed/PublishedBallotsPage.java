package org.allmende.council.sealed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.council.sealed.PublishedBallots.Published;

/** The published papers on the page of a ballot. */
@Named
@RequestScoped
public class PublishedBallotsPage {

    private static final int MOST = 5000;

    @Inject PublishedBallots ballots;

    private List<Published> papers;

    public List<Published> of(long ballotId) {
        if (papers == null) {
            papers = ballots.of(ballotId, MOST);
        }
        return papers;
    }
}
