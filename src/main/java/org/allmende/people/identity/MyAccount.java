package org.allmende.people.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.allmende.people.identity.People.Contact;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.time.Clock;

/** What a person sees of the own account. */
@Read
@Requires(Permission.SIGNED_IN)
public class MyAccount {

    private static final int MOST = 50;

    @Inject Sql sql;
    @Inject People people;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** @param current the session of this request */
    public record SessionRow(long id, String device, Instant createdAt, Instant lastSeenAt, boolean current) {}

    public Contact contact() {
        return people.nameAndLanguage(signedIn.personId());
    }

    public List<SessionRow> sessions() {
        return sql.rows("""
                SELECT id, device, created_at, last_seen_at, token_hash = ? AS current FROM login_session
                WHERE person_id = ? AND expires_at > ? ORDER BY current DESC, last_seen_at DESC, id DESC LIMIT ?
                """, row -> new SessionRow(row.getLong("id"), row.getString("device"), Sql.instant(row, "created_at"), Sql.instant(row, "last_seen_at"),
                row.getBoolean("current")), signedIn.tokenHash(), signedIn.personId(), clock.now(), MOST);
    }
}
