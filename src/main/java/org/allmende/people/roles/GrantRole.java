package org.allmende.people.roles;

import jakarta.inject.Inject;
import org.allmende.people.identity.HoldRole;
import org.allmende.people.identity.Role;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.web.Refused;

/** Gives a person a role for a scope. It counts from the person's next click; nobody has to sign in again. */
@UseCase
@Requires(Permission.GRANT_ROLES)
public class GrantRole {

    @Inject Sql sql;
    @Inject HoldRole holdRole;
    @Inject GrantableRoles grantable;

    /** @param scopeId 0 for a role that is held everywhere */
    public void grant(@Subject long personId, @Subject Role role, @Subject long scopeId) {
        if (sql.first("SELECT id FROM person WHERE id = ?", row -> row.getLong(1), personId).isEmpty()) {
            throw new Refused(RolesRefusal.PERSON_UNKNOWN);
        }
        if (!grantable.has(role, scopeId)) {
            throw new Refused(RolesRefusal.NOT_GRANTABLE);
        }
        holdRole.give(personId, role, scopeId);
    }
}
