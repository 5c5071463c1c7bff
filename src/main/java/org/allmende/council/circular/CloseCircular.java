package org.allmende.council.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.council.voting.CountBallot;
import org.allmende.platform.audit.Journal;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/**
 * Closes a circular vote at its deadline. The ballot's row is held, and count, decision and the end of the job are one transaction: a
 * crash repeats all of it or nothing, and a vote that the chair closed before stays as it is.
 */
@ApplicationScoped
class CloseCircular implements JobHandler {

    static final String KIND = "close-circular";

    @Inject CountBallot countBallot;
    @Inject Journal journal;
    @Inject Sql sql;
    @Inject Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant run(Job job) {
        boolean open = sql.one("SELECT closed_at IS NULL FROM ballot WHERE id = ? FOR UPDATE", row -> row.getBoolean(1), job.keyAsId());
        if (open) {
            countBallot.close(job.keyAsId(), null, true, clock.now());
            journal.record(null, "CloseCircular", "ballotId=" + job.key());
        }
        return null;
    }
}
