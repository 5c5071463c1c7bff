package org.allmende.council.polls;

import jakarta.inject.Inject;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** The candidate does not stand, or no longer; the proposal stays readable. */
@UseCase
@Requires(Permission.PROPOSE_MOTION)
public class DeclineCandidacy {

    @Inject Polls polls;
    @Inject Caller caller;
    @Inject Clock clock;

    public void decline(@Subject long candidacyId) {
        polls.lock(polls.pollOf(candidacyId), Permission.PROPOSE_MOTION).requireElection();
        AcceptCandidacy.requireCandidate(polls, candidacyId, caller);
        polls.answer(candidacyId, null, clock.now());
    }
}
