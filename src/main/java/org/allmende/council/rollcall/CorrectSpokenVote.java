package org.allmende.council.rollcall;

import jakarta.inject.Inject;
import org.allmende.council.voting.Marks;
import org.allmende.council.voting.OtherVotes;
import org.allmende.platform.audit.Journal;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** A spoken vote was misheard. Until the ballot closes it is entered again; the journal keeps what stood there. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class CorrectSpokenVote {

    @Inject Conductors conductors;
    @Inject OtherVotes votes;
    @Inject Journal journal;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param choice YES, NO or ABSTAIN */
    public void correct(@Subject long ballotId, @Subject long personId, String choice) {
        conductors.require(ballotId);
        Marks before = votes.correct(ballotId, personId, new Marks(choice), caller.personId(), clock.now());
        journal.record(caller.personId(), "SpokenVoteCorrected", "ballotId=" + ballotId + " personId=" + personId + " from=" + before.text() + " to=" + choice);
    }
}
