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

/** Takes a role back, at once: the next click of the person is judged without it. One administrator always remains. */
@UseCase
@Requires(Permission.GRANT_ROLES)
public class RevokeRole {

    @Inject Sql sql;
    @Inject HoldRole holdRole;

    public void revoke(@Subject long personId, @Subject Role role, @Subject long scopeId) {
        if (role == Role.ADMIN && admins() <= 1) {
            throw new Refused(RolesRefusal.LAST_ADMIN);
        }
        holdRole.take(personId, role, scopeId);
    }

    /** Locked, so that two administrators cannot revoke each other in the same moment. */
    private int admins() {
        return sql.rows("SELECT id FROM role_grant WHERE role = 'ADMIN' FOR UPDATE", row -> row.getLong(1)).size();
    }
}
