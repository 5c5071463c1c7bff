package org.allmende.council.polls;

import jakarta.inject.Inject;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.web.Refused;

/** Takes an option back before the vote: whoever proposed it, or chair and secretary. The passive option stays. */
@UseCase
@Requires(Permission.SEE_COUNCIL)
public class RemoveOption {

    @Inject Polls polls;
    @Inject Caller caller;

    public void remove(@Subject long optionId) {
        Poll poll = polls.lock(polls.pollOf(optionId), Permission.SEE_COUNCIL);
        poll.requireOptions();
        Polls.Entry option = polls.option(poll.id(), optionId);
        if (option.passive()) {
            throw new Refused(PollsRefusal.PASSIVE_STAYS);
        }
        if (option.proposedBy() != caller.personId() && !caller.may(Permission.KEEP_MINUTES, poll.bodyId())) {
            throw new Refused(PollsRefusal.NOT_YOURS);
        }
        polls.remove(optionId);
    }
}
