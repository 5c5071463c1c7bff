package org.allmende.council.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.allmende.people.identity.Role;
import org.allmende.people.roles.Scopes;
import org.allmende.platform.persistence.Sql;

/** The bodies that council roles are held for. */
@ApplicationScoped
class BodyScopes implements Scopes {

    @Inject Sql sql;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COUNCIL_MEMBER, Role.CHAIR, Role.SECRETARY);
    }

    @Override
    public Map<Long, String> choices() {
        Map<Long, String> names = new LinkedHashMap<>();
        sql.rows("SELECT id, name FROM body ORDER BY name", row -> names.put(row.getLong("id"), row.getString("name")));
        return names;
    }
}
