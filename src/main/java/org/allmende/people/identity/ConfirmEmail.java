package org.allmende.people.identity;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a person of a sign-up, once, and signs them in. Its page acts on a button only: scanners of mails follow links. */
@UseCase
@Requires(Permission.ANYONE)
public class ConfirmEmail {

    @Inject Sql sql;
    @Inject LoginSessions sessions;
    @Inject SignedIn signedIn;
    @Inject HoldRole roles;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "allmende.first.admin") Optional<String> firstAdmin;

    /** @param token for the cookie @param next where the person wanted to go */
    public record Confirmed(String name, String token, String next) {}

    public Confirmed confirm(String token, String device) {
        Instant now = clock.now();
        Waiting waiting = sql.first("""
                DELETE FROM sign_up WHERE token_hash = ? AND expires_at > ?
                RETURNING email, name, password_hash, language, next_url, terms_accepted_at
                """, Waiting::of, Tokens.hash(token == null ? "" : token), now).orElseThrow(() -> new Refused(IdentityRefusal.LINK_NOT_VALID));
        long person = admit(waiting, now);
        if (isFirstAdmin(waiting.email())) {
            roles.give(person, Role.ADMIN, 0);
        }
        return new Confirmed(waiting.name(), sessions.start(person, device, now, signedIn), waiting.next());
    }

    /** An empty house has nobody to grant roles: whoever installs it names one address. It counts as long as there is no administrator. */
    private boolean isFirstAdmin(String email) {
        return firstAdmin.map(EmailAddress::normal).filter(email::equals).isPresent()
                && sql.first("SELECT id FROM role_grant WHERE role = 'ADMIN' LIMIT 1", row -> row.getLong(1)).isEmpty();
    }

    private long admit(Waiting waiting, Instant now) {
        try {
            return sql.insert("""
                    INSERT INTO person (email, name, password_hash, language, terms_accepted_at, created_at, confirmed_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """, waiting.email(), waiting.name(), waiting.passwordHash(), waiting.language(), waiting.termsAcceptedAt(), now, now);
        } catch (SqlFailed e) {
            throw e.isDuplicate() ? new Refused(IdentityRefusal.ADDRESS_TAKEN) : e;
        }
    }

    private record Waiting(String email, String name, String passwordHash, String language, String next, Instant termsAcceptedAt) {
        static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(row.getString("email"), row.getString("name"), row.getString("password_hash"), row.getString("language"),
                    row.getString("next_url"), Sql.instant(row, "terms_accepted_at"));
        }
    }
}
