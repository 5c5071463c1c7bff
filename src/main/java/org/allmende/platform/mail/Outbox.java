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
        put(recipient, subject, text, false);
    }

    /** A mail that carries a key to the house (a link to confirm, to reset): its text is forgotten once it has left. */
    public void putSecret(String recipient, String subject, String text) {
        put(recipient, subject, text, true);
    }

    private void put(String recipient, String subject, String text, boolean secret) {
        var now = clock.now();
        long id = sql.insert("INSERT INTO mail (recipient, subject, body, secret, created_at) VALUES (?, ?, ?, ?, ?)",
                recipient, subject.replaceAll("\\R", " "), text, secret, now);
        jobs.schedule(SendMail.KIND, Long.toString(id), now);
    }
}
