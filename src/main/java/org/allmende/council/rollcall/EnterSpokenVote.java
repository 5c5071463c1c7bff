package org.allmende.council.rollcall;

import jakarta.inject.Inject;
import org.allmende.council.voting.Marks;
import org.allmende.council.voting.OtherVotes;
import org.allmende.council.voting.VotingRefusal;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Chair or secretary enter what a member on the roll said when called. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class EnterSpokenVote {

    @Inject Conductors conductors;
    @Inject OtherVotes votes;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param choice YES, NO or ABSTAIN */
    public void enter(@Subject long ballotId, @Subject long personId, String choice) {
        conductors.require(ballotId);
        try {
            votes.enter(ballotId, personId, new Marks(choice), caller.personId(), clock.now());
        } catch (Refused refused) {
            throw refused.refusal() == VotingRefusal.ALREADY_VOTED ? new Refused(RollCallRefusal.ANSWERED_ALREADY) : refused;
        }
    }
}
