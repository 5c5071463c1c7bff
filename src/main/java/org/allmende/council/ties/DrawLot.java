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

/** The chair enters what the lot said, and who saw it drawn. The same papers are counted again with it. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class DrawLot {

    private static final int LONGEST_NAME = 120;

    @Inject Ties ties;
    @Inject CountBallot countBallot;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param position of the option drawn; for a motion 1 adopted, 2 rejected @param witness who was there when it was drawn */
    public void draw(@Subject long ballotId, @Subject int position, String witness) {
        TieSheet tie = ties.of(ballotId);
        if (tie.way() != WayOut.LOT) {
            throw new Refused(tie.way() == WayOut.CHAIR ? VotingRefusal.TIE_NEEDS_CHAIR : VotingRefusal.TIE_NEEDS_RUN_OFF);
        }
        if (!tie.includes(position)) {
            throw new Refused(VotingRefusal.NOT_AMONG_TIED);
        }
        if (witness == null || witness.isBlank() || witness.length() > LONGEST_NAME) {
            throw new Refused(VotingRefusal.WITNESS_MISSING);
        }
        countBallot.settle(ballotId, position, caller.personId(), witness.strip(), clock.now());
    }
}
