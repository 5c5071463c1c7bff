package org.allmende.council.voting;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The chair closes the vote; what follows from the count follows in the same transaction. A vote on its way is either counted or refused. */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class CloseBallot {

    @Inject Ballots ballots;
    @Inject Boxes boxes;
    @Inject CountBallot countBallot;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param fewConfirmed the chair was warned that fewer than five voted secretly */
    public void close(@Subject long ballotId, boolean fewConfirmed) {
        Instant now = clock.now();
        Ballot ballot = ballots.lock(ballotId);
        if (!caller.may(Permission.CHAIR_MEETING, ballot.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        ballot.requireDue(boxes.of(ballot.form()).cast(ballotId), now);
        countBallot.close(ballotId, caller.personId(), fewConfirmed, now);
    }
}
