package org.allmende.portal.home;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** What whoever keeps the house running looks at. The texts of mails stay private. */
@Read
@Requires(Permission.OPERATE)
public class Operations {

    private static final int MOST = 50;

    @Inject Sql sql;

    public record FailingJob(long id, String kind, String key, int attempts, Instant againAt, String error) {}

    public record MailRow(String recipient, String subject, Instant writtenAt, Instant sentAt) {}

    public List<FailingJob> failingJobs() {
        return sql.rows("SELECT id, kind, work_key, attempts, due_at, last_error FROM job WHERE done_at IS NULL AND attempts > 0 ORDER BY due_at, id LIMIT ?",
                row -> new FailingJob(row.getLong("id"), row.getString("kind"), row.getString("work_key"), row.getInt("attempts"),
                        Sql.instant(row, "due_at"), row.getString("last_error")), MOST);
    }

    public List<MailRow> mails() {
        return sql.rows("SELECT recipient, subject, created_at, sent_at FROM mail ORDER BY id DESC LIMIT ?",
                row -> new MailRow(row.getString("recipient"), row.getString("subject"), Sql.instant(row, "created_at"), Sql.instant(row, "sent_at")), MOST);
    }
}
