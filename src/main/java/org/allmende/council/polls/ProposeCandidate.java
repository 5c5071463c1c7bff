package org.allmende.council.polls;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** A member proposes a member for an election; whoever proposes oneself has accepted with that. */
@UseCase
@Requires(Permission.PROPOSE_MOTION)
public class ProposeCandidate {

    @Inject Polls polls;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param statement why; may be empty @return the candidacy's id */
    public long propose(@Subject long pollId, @Subject long personId, String statement) {
        Instant now = clock.now();
        Poll poll = polls.lock(pollId, Permission.PROPOSE_MOTION);
        poll.requireElection();
        Polls.Candidate candidate = polls.member(poll.bodyId(), personId, Clock.dateOf(now));
        return polls.addOption(poll, candidate.name(), Statement.of(statement), personId, candidate.chamberId(), false,
                personId == caller.personId() ? now : null, now);
    }
}
