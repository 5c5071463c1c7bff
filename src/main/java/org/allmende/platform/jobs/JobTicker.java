package org.allmende.platform.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.allmende.platform.security.Caller;

/**
 * Looks for due work once a second on every node. The timer is not persistent: what must survive is the job's row.
 */
@Startup
@Singleton
@DependsOn("Migrate")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTicker {

    private static final Logger LOG = Logger.getLogger(JobTicker.class.getName());
    private static final long EVERY_MILLIS = 1000;

    @Resource TimerService timers;
    @Inject RunDueJobs runDueJobs;
    @Inject Caller caller;

    private final String node = UUID.randomUUID().toString().substring(0, 8);
    private final AtomicBoolean running = new AtomicBoolean();

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig("jobs", false));
    }

    @Timeout
    void tick() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            caller.becomeSystem();
            List<Job> due = runDueJobs.claim(node);
            due.forEach(this::run);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The job runner could not look for due work", e);
        } finally {
            running.set(false);
        }
    }

    private void run(Job job) {
        try {
            runDueJobs.work(job, node);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Job " + job.kind() + " " + job.key() + " failed, attempt " + job.attempt());
            runDueJobs.fail(job, e);
        }
    }
}
