package org.allmende.council.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Freezes a poll when a ballot on it opens. Called inside that transaction; who may open it was checked there. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PollOpening {

    @Inject Polls polls;
    @Inject PollTexts texts;

    /** Also for a run-off or after a cancelled ballot: then it is frozen already. @return what is voted on */
    public PollText open(long pollId, Instant now) {
        Poll poll = polls.lock(pollId);
        PollText text = texts.of(pollId);
        poll.open((int) text.options().stream().filter(option -> !option.passive()).count(), now);
        return text;
    }
}
