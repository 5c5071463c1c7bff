package org.allmende.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.allmende.platform.persistence.Sql;

/**
 * Work that a date triggers. A job is a row, written in the transaction that wants the work; it is claimed in the data
 * base, so that of several nodes one does it, and a claim that is not honoured (a killed node) runs out.
 */
@ApplicationScoped
public class Jobs {

    static final Duration CLAIM = Duration.ofSeconds(60);

    @Inject Sql sql;

    /** Asks for work at a time; asking again for the same kind and key moves it, unless it is done. */
    public void schedule(String kind, String key, Instant dueAt) {
        sql.update("""
                INSERT INTO job (kind, work_key, due_at) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE due_at = IF(done_at IS NULL, VALUES(due_at), due_at)
                """, kind, key, dueAt);
    }

    /** Makes a job that waits for its next attempt due now. */
    public void hurry(long id, Instant now) {
        sql.update("UPDATE job SET due_at = ? WHERE id = ? AND done_at IS NULL AND due_at > ?", now, id, now);
    }

    /** Takes up to {@code limit} due jobs for one node. */
    List<Job> claim(String node, Instant now, int limit) {
        List<Job> due = sql.rows("""
                SELECT id, kind, work_key, attempts, due_at FROM job
                WHERE done_at IS NULL AND due_at <= ? AND (claimed_until IS NULL OR claimed_until < ?)
                ORDER BY due_at, id LIMIT ? FOR UPDATE SKIP LOCKED /* jobs */
                """, row -> new Job(row.getLong("id"), row.getString("kind"), row.getString("work_key"),
                row.getInt("attempts") + 1, Sql.instant(row, "due_at")), now, now, limit);
        sql.batch("UPDATE job SET claimed_by = ?, claimed_until = ? WHERE id = ? /* jobs */",
                due.stream().map(job -> new Object[] {node, now.plus(CLAIM), job.id()}).toList());
        return due;
    }

    /** Locks the job for the work's transaction; false if the claim ran out meanwhile and another node has it or has done it. */
    boolean hold(Job job, String node) {
        return sql.first("SELECT id FROM job WHERE id = ? AND claimed_by = ? AND done_at IS NULL FOR UPDATE /* jobs */",
                row -> row.getLong(1), job.id(), node).isPresent();
    }

    /** Inside the work's own transaction: done together with it, or again at {@code next}. */
    void finish(Job job, Instant next, Instant now) {
        sql.update("""
                UPDATE job SET claimed_by = NULL, claimed_until = NULL, attempts = 0, last_error = NULL,
                       due_at = COALESCE(?, due_at), done_at = IF(? IS NULL, ?, NULL) WHERE id = ? /* jobs */
                """, next, next, now, job.id());
    }

    void fail(Job job, String error, Instant now) {
        sql.update("""
                UPDATE job SET claimed_by = NULL, claimed_until = NULL, attempts = ?, last_error = ?, due_at = ? WHERE id = ? /* jobs */
                """, job.attempt(), error.length() > 1000 ? error.substring(0, 1000) : error, now.plus(pause(job.attempt())), job.id());
    }

    /** 10 s, 20 s, 40 s ... at most an hour. */
    static Duration pause(int attempt) {
        return Duration.ofSeconds(Math.min(3600, 10L << Math.min(attempt - 1, 10)));
    }
}
