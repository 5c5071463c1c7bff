package org.allmende.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.allmende.platform.jobs.Jobs;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** Mails leave through a table: written with the deed they tell of, sent by a job. */
@ApplicationScoped
public class Outbox {

    @Inject Sql sql;
    @Inject Jobs jobs;
    @Inject Clock clock;

    /** @param text plain text, links on lines of their own */
    public void put(String recipient, String subject, String text) {
        var now = clock.now();
        long id = sql.insert("INSERT INTO mail (recipient, subject, body, created_at) VALUES (?, ?, ?, ?)",
                recipient, subject.replaceAll("\\R", " "), text, now);
        jobs.schedule(SendMail.KIND, Long.toString(id), now);
    }
}
