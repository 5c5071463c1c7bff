package org.allmende.people.identity;

import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;

/** The own name and the language of mails. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ChangeProfile {

    @Inject Sql sql;
    @Inject SignedIn signedIn;
    @Inject KnownSessions known;

    /** @param language {@code de} or {@code en} */
    public void change(String name, String language) {
        sql.update("UPDATE person SET name = ?, language = ? WHERE id = ?", SignUp.nameOf(name), language, signedIn.personId());
        known.dropPerson(signedIn.personId());
    }
}
