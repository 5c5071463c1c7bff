package org.allmende.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.time.Clock;

/** The three transactions of a job: claim, work together with its end, and, after a failure, the note of it. */
@ApplicationScoped
public class RunDueJobs {

    @Inject Jobs jobs;
    @Inject Clock clock;
    @Inject @Any Instance<JobHandler> handlers;

    @Transactional(TxType.REQUIRES_NEW)
    public List<Job> claim(String node) {
        return jobs.claim(node, clock.now(), 20);
    }

    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void work(Job job, String node) {
        if (!jobs.hold(job, node)) {
            return;
        }
        JobHandler handler = handler(job)
                .orElseThrow(() -> new IllegalStateException("Nobody does jobs of kind " + job.kind()));
        Instant next = handler.run(job);
        jobs.finish(job, next, clock.now());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void fail(Job job, Throwable cause) {
        jobs.fail(job, cause.toString(), clock.now());
        handler(job).ifPresent(handler -> handler.failed(job, cause));
    }

    private Optional<JobHandler> handler(Job job) {
        return handlers.stream().filter(candidate -> candidate.kind().equals(job.kind())).findFirst();
    }
}
