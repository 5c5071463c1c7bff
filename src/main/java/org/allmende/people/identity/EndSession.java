package org.allmende.people.identity;

import jakarta.inject.Inject;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;

/** Signs one of the own devices out. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class EndSession {

    @Inject LoginSessions sessions;
    @Inject SignedIn signedIn;

    public void end(@Subject long sessionId) {
        sessions.end(signedIn.personId(), sessionId);
    }
}
