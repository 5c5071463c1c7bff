package org.allmende.market.pickup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.allmende.people.identity.Role;
import org.allmende.people.roles.Scopes;
import org.allmende.platform.persistence.Sql;

/** The pickup points that hosts look after. */
@ApplicationScoped
class PointScopes implements Scopes {

    @Inject Sql sql;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HOST);
    }

    @Override
    public Map<Long, String> choices() {
        Map<Long, String> names = new LinkedHashMap<>();
        sql.rows("SELECT id, name FROM pickup_point ORDER BY name", row -> names.put(row.getLong("id"), row.getString("name")));
        return names;
    }
}
