package org.allmende.platform.jobs;

import java.time.Instant;

/** Does one kind of due work. A CDI bean; runs in a transaction of its own, as the application itself. */
public interface JobHandler {

    /** The kind of work, also the name in the list of jobs: {@code send-mail}. */
    String kind();

    /**
     * Does the work. Whatever it throws rolls the transaction back; the job is tried again later and its failure is visible.
     *
     * @return when to do it again, or null when it is done for good
     */
    Instant run(Job job);

    /** Told of each failure after the rollback, in the transaction that notes it in the list of jobs. */
    default void failed(Job job, Throwable cause) {}
}
