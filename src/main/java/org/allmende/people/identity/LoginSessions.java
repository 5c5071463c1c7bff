package org.allmende.people.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** All statements about sessions. */
@ApplicationScoped
class LoginSessions {

    @Inject Sql sql;
    @Inject Clock clock;

    /** Fills in who the session belongs to, with all grants; leaves nobody if it is unknown or over. */
    void identify(String tokenHash, SignedIn signedIn) {
        List<Held> rows = sql.rows("""
                SELECT p.id, p.name, g.role, g.scope_id FROM login_session s
                JOIN person p ON p.id = s.person_id
                LEFT JOIN role_grant g ON g.person_id = p.id
                WHERE s.token_hash = ? AND s.expires_at > ?
                """, row -> new Held(row.getLong("id"), row.getString("name"), row.getString("role"), row.getLong("scope_id")),
                tokenHash, clock.now());
        if (!rows.isEmpty()) {
            List<Grant> grants = rows.stream().filter(row -> row.role() != null)
                    .map(row -> new Grant(Role.valueOf(row.role()), row.scopeId())).toList();
            signedIn.as(rows.getFirst().id(), rows.getFirst().name(), tokenHash, grants);
        }
    }

    private record Held(long id, String name, String role, long scopeId) {}
}
