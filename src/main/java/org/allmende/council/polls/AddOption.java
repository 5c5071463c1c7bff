package org.allmende.council.polls;

import jakarta.inject.Inject;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** A member adds an option to a choice by consensing. */
@UseCase
@Requires(Permission.PROPOSE_MOTION)
public class AddOption {

    @Inject Polls polls;
    @Inject Clock clock;

    /** @param statement what it means; may be empty @return the option's id */
    public long add(@Subject long pollId, String label, String statement) {
        Poll poll = polls.lock(pollId, Permission.PROPOSE_MOTION);
        poll.requireOptions();
        String name = label == null ? "" : label.strip();
        if (name.isEmpty()) {
            throw new Refused(PollsRefusal.LABEL_MISSING);
        }
        if (name.length() > 200) {
            throw new Refused(PollsRefusal.TOO_LONG);
        }
        return polls.addOption(poll, name, Statement.of(statement), null, null, false, null, clock.now());
    }
}
