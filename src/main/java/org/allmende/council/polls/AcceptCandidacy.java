package org.allmende.council.polls;

import jakarta.inject.Inject;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The candidate says yes to standing, perhaps with an own statement; also after having declined, as long as no ballot opened. */
@UseCase
@Requires(Permission.PROPOSE_MOTION)
public class AcceptCandidacy {

    @Inject Polls polls;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param statement replaces what was said for the candidate; empty keeps it */
    public void accept(@Subject long candidacyId, String statement) {
        polls.lock(polls.pollOf(candidacyId), Permission.PROPOSE_MOTION).requireElection();
        requireCandidate(polls, candidacyId, caller);
        String own = Statement.of(statement);
        if (!own.isEmpty()) {
            polls.state(candidacyId, own);
        }
        polls.answer(candidacyId, clock.now(), null);
    }

    /** Nobody answers for somebody else. */
    static void requireCandidate(Polls polls, long candidacyId, Caller caller) {
        Long candidate = polls.option(polls.pollOf(candidacyId), candidacyId).personId();
        if (candidate == null || candidate != caller.personId()) {
            throw new Refused(PollsRefusal.NOT_THE_CANDIDATE);
        }
    }
}
