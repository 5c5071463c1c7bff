package org.allmende.people.identity;

import jakarta.inject.Inject;
import java.util.Optional;
import org.allmende.people.identity.TryLimits.Kind;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Starts a session for whoever knows the password. Neither words nor time tell whether an account exists. */
@UseCase
@Requires(Permission.ANYONE)
public class SignIn {

    @Inject Sql sql;
    @Inject Passwords passwords;
    @Inject TryLimits limits;
    @Inject LoginSessions sessions;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /**
     * @param address the network address, to slow down guessing
     * @return the token for the cookie
     */
    public String signIn(String email, String password, String device, String address) {
        String account = EmailAddress.normal(email);
        limits.take(Kind.SIGN_IN_FROM_ADDRESS, address);
        if (account.length() > EmailAddress.LONGEST) {
            throw new Refused(IdentityRefusal.WRONG_CREDENTIALS);
        }
        limits.take(Kind.SIGN_IN_TO_ACCOUNT, account);
        Optional<Account> found = sql.first("SELECT id, password_hash FROM person WHERE email = ? AND confirmed_at IS NOT NULL",
                row -> new Account(row.getLong("id"), row.getString("password_hash")), account);
        if (!passwords.matches(password == null ? "" : password, found.map(Account::passwordHash).orElse(null))) {
            throw new Refused(IdentityRefusal.WRONG_CREDENTIALS);
        }
        limits.giveBack(Kind.SIGN_IN_FROM_ADDRESS, address);
        limits.giveBack(Kind.SIGN_IN_TO_ACCOUNT, account);
        return sessions.start(found.orElseThrow().id(), device, clock.now(), signedIn);
    }

    private record Account(long id, String passwordHash) {}
}
