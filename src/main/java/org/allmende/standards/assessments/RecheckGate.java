package org.allmende.standards.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import org.allmende.platform.audit.Journal;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.time.Clock;

/** Every night: declarations end and producers come and go without anybody pressing a button. */
@ApplicationScoped
public class RecheckGate implements JobHandler {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 5);

    @Inject ApplyGate gate;
    @Inject Clock clock;
    @Inject Journal journal;

    @Override
    public String kind() {
        return "recheck-gate";
    }

    @Override
    public Instant run(Job job) {
        int changed = gate.recompute();
        if (changed > 0) {
            journal.record(null, "RecheckGate", "changed=" + changed);
        }
        return Clock.at(clock.today().plusDays(1).atTime(AFTER_MIDNIGHT));
    }
}
