package org.allmende.people.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** Gives and takes roles inside the transaction of a use case that may. Effective at once, also in this request. */
@ApplicationScoped
public class HoldRole {

    @Inject Sql sql;
    @Inject SignedIn signedIn;
    @Inject KnownSessions known;
    @Inject Clock clock;

    /** @return whether it is new */
    public boolean give(long personId, Role role, long scopeId) {
        boolean isNew = sql.update("INSERT IGNORE INTO role_grant (person_id, role, scope_id, granted_by, granted_at) VALUES (?, ?, ?, ?, ?)",
                personId, role, scopeId, signedIn.personIdOrNull(), clock.now()) == 1;
        if (isNew) {
            signedIn.given(personId, new Grant(role, scopeId));
            known.dropPerson(personId);
        }
        return isNew;
    }

    /** @return whether it was held */
    public boolean take(long personId, Role role, long scopeId) {
        boolean held = sql.update("DELETE FROM role_grant WHERE person_id = ? AND role = ? AND scope_id = ?", personId, role, scopeId) == 1;
        signedIn.taken(personId, new Grant(role, scopeId));
        known.dropPerson(personId);
        return held;
    }
}
