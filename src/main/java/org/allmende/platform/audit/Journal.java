package org.allmende.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/**
 * Who did what when, append-only. Entries are written in the transaction of the deed; {@link SealJournal} chains them
 * by hashes a moment later, so that no deed waits for another (ADR 0003).
 */
@ApplicationScoped
public class Journal {

    @Inject Sql sql;
    @Inject Clock clock;

    /** @param personId null when the application itself acted */
    public void record(Long personId, String useCase, String subject) {
        sql.update("INSERT INTO audit_entry (at, person_id, use_case, subject) VALUES (?, ?, ?, ?)",
                clock.now(), personId, useCase, subject.length() > 400 ? subject.substring(0, 400) : subject);
    }

    /**
     * Another number after every deed: tells whether anything can have changed since a page was made. A sum over the newest
     * entries rather than the highest id, because a deed that began earlier may commit later with a lower id.
     */
    public long state() {
        return sql.one("SELECT COALESCE(SUM(id), 0) FROM (SELECT id FROM audit_entry ORDER BY id DESC LIMIT 200) AS newest", row -> row.getLong(1));
    }
}
