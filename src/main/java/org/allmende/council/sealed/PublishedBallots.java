package org.allmende.council.sealed;

import jakarta.inject.Inject;
import java.util.List;
import org.allmende.council.voting.Marks;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** What was in a sealed box, for everybody: codes and marks, sorted by code. Empty while the ballot is open. */
@Read
@Requires(Permission.ANYONE)
public class PublishedBallots {

    @Inject Sql sql;

    /** @param chamber null where chambers are not counted on their own */
    public record Published(String receipt, String chamber, Marks marks) {}

    /** @param most the longest list wanted */
    public List<Published> of(long ballotId, int most) {
        return sql.rows("""
                SELECT p.receipt, c.name AS chamber, p.marks FROM published_ballot p LEFT JOIN chamber c ON c.id = p.chamber_id
                WHERE p.ballot_id = ? ORDER BY p.receipt LIMIT ?
                """, row -> new Published(row.getString("receipt"), row.getString("chamber"), new Marks(row.getString("marks"))), ballotId, most);
    }
}
