package org.allmende.people.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.people.identity.People.Contact;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Sets a new password by a mailed link, once. Every session ends, whoever holds it; then a new one starts here. */
@UseCase
@Requires(Permission.ANYONE)
public class ResetPassword {

    @Inject Sql sql;
    @Inject Passwords passwords;
    @Inject LoginSessions sessions;
    @Inject People people;
    @Inject AccountMails mails;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** @return the token for the cookie */
    public String reset(String token, String newPassword, String device) {
        Instant now = clock.now();
        long person = sql.first("SELECT person_id FROM email_token WHERE token_hash = ? AND purpose = 'RESET' AND expires_at > ? FOR UPDATE",
                row -> row.getLong("person_id"), Tokens.hash(token == null ? "" : token), now).orElseThrow(() -> new Refused(IdentityRefusal.LINK_NOT_VALID));
        Contact contact = people.nameAndLanguage(person);
        PasswordRule.check(newPassword, contact.email(), contact.name());
        sql.update("UPDATE person SET password_hash = ? WHERE id = ?", passwords.hash(newPassword), person);
        sql.update("DELETE FROM email_token WHERE person_id = ? AND purpose = 'RESET'", person);
        sessions.endAll(person);
        mails.passwordChanged(contact);
        return sessions.start(person, device, now, signedIn);
    }
}
