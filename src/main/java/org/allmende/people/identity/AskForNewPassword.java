package org.allmende.people.identity;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.allmende.people.identity.People.Contact;
import org.allmende.people.identity.TryLimits.Kind;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** Sends a link to set a new password, if the address has an account; the page says the same either way. */
@UseCase
@Requires(Permission.ANYONE)
public class AskForNewPassword {

    static final Duration LINK_VALID = Duration.ofHours(1);

    @Inject Sql sql;
    @Inject TryLimits limits;
    @Inject AccountMails mails;
    @Inject People people;
    @Inject Clock clock;

    public void ask(String typedEmail, String address) {
        String email = EmailAddress.of(typedEmail).value();
        limits.take(Kind.MAIL_FROM_ADDRESS, address);
        limits.take(Kind.MAIL_TO_ACCOUNT, email);
        sql.first("SELECT id FROM person WHERE email = ?", row -> row.getLong("id"), email).ifPresent(this::send);
    }

    private void send(long personId) {
        Instant now = clock.now();
        Contact person = people.nameAndLanguage(personId);
        String token = Tokens.fresh();
        sql.update("INSERT INTO email_token (token_hash, person_id, purpose, expires_at) VALUES (?, ?, 'RESET', ?)",
                Tokens.hash(token), personId, now.plus(LINK_VALID));
        mails.reset(person, token);
    }
}
