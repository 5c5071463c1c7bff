package org.allmende.people.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** Once a day: sessions, links, sign-ups and the mails about them that ran out are nobody's business any more. */
@ApplicationScoped
public class ForgetExpired implements JobHandler {

    /** Nobody repeats a write of last week. */
    private static final Duration ANSWERS_KEPT = Duration.ofDays(7);

    @Inject Sql sql;
    @Inject Clock clock;

    @Override
    public String kind() {
        return "forget-expired";
    }

    @Override
    public Instant run(Job job) {
        Instant now = clock.now();
        sql.update("DELETE FROM login_session WHERE expires_at < ?", now);
        sql.update("DELETE FROM email_token WHERE expires_at < ?", now);
        sql.update("DELETE FROM sign_up WHERE expires_at < ?", now);
        sql.update("DELETE FROM mail WHERE secret AND sent_at IS NOT NULL AND created_at < ?", now.minus(SignUp.LINK_VALID));
        sql.update("DELETE FROM idempotency_record WHERE at < ?", now.minus(ANSWERS_KEPT));
        return now.plus(Duration.ofDays(1));
    }
}
