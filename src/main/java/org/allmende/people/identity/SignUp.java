package org.allmende.people.identity;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.allmende.people.identity.People.Contact;
import org.allmende.people.identity.TryLimits.Kind;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.LocalUrl;
import org.allmende.platform.web.Refused;

/** Sends a link to the address. Who has an account already gets another mail, and the page says the same. */
@UseCase
@Requires(Permission.ANYONE)
public class SignUp {

    static final Duration LINK_VALID = Duration.ofHours(24);
    private static final String FIRST_STEP = "/market/subscriptions/subscribe-to-box";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NEXT = 500;

    @Inject Sql sql;
    @Inject Passwords passwords;
    @Inject TryLimits limits;
    @Inject AccountMails mails;
    @Inject Clock clock;

    /** @param address the network address, so that nobody floods strangers with mails */
    public void signUp(NewAccount account, String address) {
        String email = EmailAddress.of(account.email()).value();
        String name = nameOf(account.name());
        PasswordRule.check(account.password(), email, name);
        if (!account.termsAccepted()) {
            throw new Refused(IdentityRefusal.TERMS_NOT_ACCEPTED);
        }
        limits.take(Kind.MAIL_FROM_ADDRESS, address);
        limits.take(Kind.MAIL_TO_ACCOUNT, email);
        String hash = passwords.hash(account.password());
        Optional<Contact> known = sql.first("SELECT email, name, language FROM person WHERE email = ?", People::contact, email);
        if (known.isPresent()) {
            mails.alreadyHere(known.get());
        } else {
            invite(email, name, hash, account);
        }
    }

    private void invite(String email, String name, String hash, NewAccount account) {
        Instant now = clock.now();
        String token = Tokens.fresh();
        Locale language = account.language();
        sql.update("""
                INSERT INTO sign_up (token_hash, email, name, password_hash, language, next_url, terms_accepted_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, Tokens.hash(token), email, name, hash, language.getLanguage(), next(account.next()), now, now.plus(LINK_VALID));
        mails.confirm(email, name, language, token);
    }

    private static String next(String wanted) {
        return wanted == null || wanted.length() > LONGEST_NEXT ? FIRST_STEP : LocalUrl.orHome(wanted);
    }

    static String nameOf(String typed) {
        String name = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused(IdentityRefusal.NAME_MISSING);
        }
        return name;
    }
}
