package org.allmende.council.sealed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.jobs.Jobs;
import org.allmende.platform.time.Clock;

/**
 * Destroys the key of a counted or cancelled ballot. Asked for in the transaction that counts, so that a crash right after it
 * cannot leave the key behind, and a rollback cannot lose it.
 */
@ApplicationScoped
public class DestroySeal implements JobHandler {

    private static final String KIND = "destroy-seal";

    @Inject Seals seals;
    @Inject Jobs jobs;
    @Inject Clock clock;

    void afterCommit(String name) {
        jobs.schedule(KIND, name, clock.now());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant run(Job job) {
        seals.destroy(job.key());
        return null;
    }
}
