package org.allmende.council.paper;

import jakarta.inject.Inject;
import org.allmende.council.voting.OtherVotes;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.web.Refused;

/** The paper comes back unused, before anything is counted: the member votes online after all. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class TakeBackPaper {

    @Inject PaperBallots papers;
    @Inject OtherVotes votes;

    public void takeBack(@Subject long ballotId, @Subject long personId) {
        papers.lock(ballotId, Permission.KEEP_MINUTES);
        if (!papers.counts(ballotId).isEmpty()) {
            throw new Refused(PaperRefusal.COUNTING_HAS_BEGUN);
        }
        if (!votes.takeBackPaper(ballotId, personId)) {
            throw new Refused(PaperRefusal.NOT_ON_PAPER);
        }
    }
}
