package org.allmende.people.identity;

import jakarta.inject.Inject;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;

/** Ends the session of this request. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class SignOut {

    @Inject LoginSessions sessions;
    @Inject SignedIn signedIn;

    public void signOut() {
        sessions.end(signedIn.tokenHash());
    }
}
