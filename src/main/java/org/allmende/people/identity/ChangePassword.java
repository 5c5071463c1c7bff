package org.allmende.people.identity;

import jakarta.inject.Inject;
import org.allmende.people.identity.People.Contact;
import org.allmende.people.identity.TryLimits.Kind;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.web.Refused;

/** A new password for whoever knows the old one. All other sessions and links to set another end; a mail tells of it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ChangePassword {

    @Inject Sql sql;
    @Inject Passwords passwords;
    @Inject TryLimits limits;
    @Inject LoginSessions sessions;
    @Inject People people;
    @Inject AccountMails mails;
    @Inject SignedIn signedIn;

    public void change(String oldPassword, String newPassword) {
        long person = signedIn.personId();
        Contact contact = people.nameAndLanguage(person);
        limits.take(Kind.SIGN_IN_TO_ACCOUNT, contact.email());
        String hash = sql.one("SELECT password_hash FROM person WHERE id = ? FOR UPDATE", row -> row.getString(1), person);
        if (!passwords.matches(oldPassword == null ? "" : oldPassword, hash)) {
            throw new Refused(IdentityRefusal.WRONG_PASSWORD);
        }
        limits.giveBack(Kind.SIGN_IN_TO_ACCOUNT, contact.email());
        PasswordRule.check(newPassword, contact.email(), contact.name());
        sql.update("UPDATE person SET password_hash = ? WHERE id = ?", passwords.hash(newPassword), person);
        sql.update("DELETE FROM email_token WHERE person_id = ? AND purpose = 'RESET'", person);
        sessions.endOthers(person, signedIn.tokenHash());
        mails.passwordChanged(contact);
    }
}
