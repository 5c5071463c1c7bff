package org.allmende.council.ties;

import jakarta.inject.Inject;
import org.allmende.council.voting.CountBallot;
import org.allmende.council.voting.VotingRefusal;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Where the statutes leave a tie to the chair, the chair decides, under the chair's own name. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class GiveCastingVote {

    @Inject Ties ties;
    @Inject CountBallot countBallot;
    @Inject Caller caller;
    @Inject Clock clock;

    public void give(@Subject long ballotId, boolean adopted) {
        if (ties.of(ballotId).way() != WayOut.CHAIR) {
            throw new Refused(VotingRefusal.TIE_NEEDS_LOT);
        }
        countBallot.settle(ballotId, adopted ? 1 : 2, caller.personId(), "", clock.now());
    }
}
