package org.allmende.council.paper;

import jakarta.inject.Inject;
import org.allmende.council.voting.VotingRefusal;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The counts differ, or one was mistyped: both are put aside (and kept), and both persons count again. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class SetPaperCountsAside {

    @Inject PaperBallots papers;
    @Inject Clock clock;

    public void setAside(@Subject long ballotId) {
        if (!papers.lock(ballotId, Permission.KEEP_MINUTES).open()) {
            throw new Refused(VotingRefusal.BALLOT_CLOSED);
        }
        if (papers.setAside(ballotId, clock.now()) == 0) {
            throw new Refused(PaperRefusal.NOTHING_COUNTED);
        }
    }
}
