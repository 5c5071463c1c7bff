package org.allmende.council.polls;

import java.util.List;

/** Question to {@code council.voting}: which ballots there have been on a poll, the newest last. */
public interface PollBallots {

    /** @param personId whose part in the votes is asked for, or null */
    List<PollBallot> ofPoll(long pollId, Long personId);
}
