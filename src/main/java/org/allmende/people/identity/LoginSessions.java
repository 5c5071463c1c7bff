package org.allmende.people.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** All statements about sessions. */
@ApplicationScoped
class LoginSessions {

    static final Duration LIFETIME = Duration.ofDays(30);
    /** "Last seen" is a help, not a protocol: one write in a while is enough. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    @Inject Sql sql;
    @Inject KnownSessions known;
    @Inject Clock clock;

    /** Fills in who the session belongs to, with all grants; leaves nobody if it is unknown or over. */
    void identify(String tokenHash, SignedIn signedIn) {
        Instant now = clock.now();
        known.find(tokenHash, now).ifPresentOrElse(session -> signedIn.as(session.personId(), session.name(), tokenHash, session.grants()),
                () -> read(tokenHash, signedIn, now));
    }

    private void read(String tokenHash, SignedIn signedIn, Instant now) {
        long drops = known.drops();
        long readAt = System.nanoTime();
        List<Held> rows = sql.rows("""
                SELECT p.id, p.name, g.role, g.scope_id, s.last_seen_at, s.expires_at FROM login_session s
                JOIN person p ON p.id = s.person_id
                LEFT JOIN role_grant g ON g.person_id = p.id
                WHERE s.token_hash = ? AND s.expires_at > ?
                """, Held::of, tokenHash, now);
        if (!rows.isEmpty()) {
            Held first = rows.getFirst();
            List<Grant> grants = grants(rows);
            signedIn.as(first.id(), first.name(), tokenHash, grants);
            known.remember(tokenHash, new KnownSessions.Known(first.id(), first.name(), grants, first.expiresAt(), readAt), drops);
            if (first.lastSeenAt().plus(SEEN_EVERY).isBefore(now)) {
                sql.update("UPDATE login_session SET last_seen_at = ? WHERE token_hash = ?", now, tokenHash);
            }
        }
    }

    /** Starts a session and signs the person in for this request already. @return the token for the cookie */
    String start(long personId, String device, Instant now, SignedIn signedIn) {
        String token = Tokens.fresh();
        sql.update("INSERT INTO login_session (token_hash, person_id, created_at, last_seen_at, expires_at, device) VALUES (?, ?, ?, ?, ?, ?)",
                Tokens.hash(token), personId, now, now, now.plus(LIFETIME), device);
        identify(Tokens.hash(token), signedIn);
        return token;
    }

    void end(String tokenHash) {
        sql.update("DELETE FROM login_session WHERE token_hash = ?", tokenHash);
        known.dropSession(tokenHash);
    }

    void end(long personId, long sessionId) {
        sql.update("DELETE FROM login_session WHERE id = ? AND person_id = ?", sessionId, personId);
        known.dropPerson(personId);
    }

    void endAll(long personId) {
        sql.update("DELETE FROM login_session WHERE person_id = ?", personId);
        known.dropPerson(personId);
    }

    void endOthers(long personId, String tokenHash) {
        sql.update("DELETE FROM login_session WHERE person_id = ? AND token_hash <> ?", personId, tokenHash);
        known.dropPerson(personId);
    }

    private static List<Grant> grants(List<Held> rows) {
        return rows.stream().filter(row -> row.role() != null).map(row -> new Grant(Role.valueOf(row.role()), row.scopeId())).toList();
    }

    private record Held(long id, String name, String role, long scopeId, Instant lastSeenAt, Instant expiresAt) {
        static Held of(ResultSet row) throws SQLException {
            return new Held(row.getLong("id"), row.getString("name"), row.getString("role"), row.getLong("scope_id"),
                    Sql.instant(row, "last_seen_at"), Sql.instant(row, "expires_at"));
        }
    }
}
