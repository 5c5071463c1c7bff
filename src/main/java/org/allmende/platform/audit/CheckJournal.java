package org.allmende.platform.audit;

import jakarta.inject.Inject;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** Recomputes the chain from its first link. Reads in blocks, so that a long journal does not fill the memory. */
@Read
@Requires(Permission.OPERATE)
public class CheckJournal {

    private static final int BLOCK = 10_000;

    @Inject Sql sql;

    /** @return the entry id at which the chain breaks, or empty if every link holds */
    public Optional<Long> firstBreak() {
        ChainLink last = ChainLink.NONE;
        while (true) {
            var block = sql.rows("""
                    SELECT l.seq, l.hash, l.entry_id AS id, e.at, e.person_id, COALESCE(e.use_case, '') AS use_case,
                           COALESCE(e.subject, '') AS subject, e.id IS NULL AS missing
                    FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id
                    WHERE l.seq > ? ORDER BY l.seq LIMIT ?
                    """, row -> new Sealed(row.getLong("seq"), row.getString("hash"), JournalEntry.of(row), row.getBoolean("missing")),
                    last.seq(), BLOCK);
            for (Sealed sealed : block) {
                ChainLink expected = last.then(sealed.entry());
                if (sealed.missing() || sealed.seq() != expected.seq() || !sealed.hash().equals(expected.hash())) {
                    return Optional.of(sealed.entry().id());
                }
                last = expected;
            }
            if (block.size() < BLOCK) {
                return Optional.empty();
            }
        }
    }

    private record Sealed(long seq, String hash, JournalEntry entry, boolean missing) {}
}
