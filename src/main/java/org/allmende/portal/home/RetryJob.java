package org.allmende.portal.home;

import jakarta.inject.Inject;
import org.allmende.platform.jobs.Jobs;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** Does not wait for the next attempt of a failed job. */
@UseCase
@Requires(Permission.OPERATE)
public class RetryJob {

    @Inject Jobs jobs;
    @Inject Clock clock;

    public void retry(@Subject long jobId) {
        jobs.hurry(jobId, clock.now());
    }
}
