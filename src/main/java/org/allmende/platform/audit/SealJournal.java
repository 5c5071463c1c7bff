package org.allmende.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** Chains new journal entries by hashes: each link's hash covers the link before it and the entry itself. */
@ApplicationScoped
public class SealJournal implements JobHandler {

    public static final String KIND = "seal-journal";
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int AT_ONCE = 5000;

    @Inject Sql sql;
    @Inject Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant run(Job job) {
        seal();
        return clock.now().plus(EVERY);
    }

    private void seal() {
        ChainLink last = sql.first("SELECT seq, entry_id, hash FROM audit_link ORDER BY seq DESC LIMIT 1",
                row -> new ChainLink(row.getLong("seq"), row.getLong("entry_id"), row.getString("hash"))).orElse(ChainLink.NONE);
        List<Object[]> links = new ArrayList<>();
        for (JournalEntry entry : unsealed()) {
            last = last.then(entry);
            links.add(new Object[] {last.seq(), last.entryId(), last.hash()});
        }
        sql.batch("INSERT INTO audit_link (seq, entry_id, hash) VALUES (?, ?, ?)", links);
    }

    private List<JournalEntry> unsealed() {
        return sql.rows("""
                SELECT e.id, e.at, e.person_id, e.use_case, e.subject FROM audit_entry e
                LEFT JOIN audit_link l ON l.entry_id = e.id
                WHERE l.entry_id IS NULL ORDER BY e.id LIMIT ? /* jobs */
                """, JournalEntry::of, AT_ONCE);
    }
}
