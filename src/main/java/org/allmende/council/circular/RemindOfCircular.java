package org.allmende.council.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.persistence.Sql;

/** Reminds who has not voted, while the vote is open. The key is the ballot and which reminder it is. */
@ApplicationScoped
class RemindOfCircular implements JobHandler {

    static final String KIND = "remind-of-circular";

    @Inject CircularMails mails;
    @Inject Sql sql;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant run(Job job) {
        long ballot = Long.parseLong(job.key().substring(0, job.key().indexOf(':')));
        boolean open = sql.one("SELECT closed_at IS NULL FROM ballot WHERE id = ?", row -> row.getBoolean(1), ballot);
        if (open) {
            mails.remind(ballot);
        }
        return null;
    }
}
