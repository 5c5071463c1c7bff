package org.allmende.people.identity;

import jakarta.inject.Inject;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;

/** Signs all of the own devices out but this. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class EndOtherSessions {

    @Inject LoginSessions sessions;
    @Inject SignedIn signedIn;

    public void end() {
        sessions.endOthers(signedIn.personId(), signedIn.tokenHash());
    }
}
