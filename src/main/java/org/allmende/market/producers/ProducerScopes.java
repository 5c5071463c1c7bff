package org.allmende.market.producers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.allmende.people.identity.Role;
import org.allmende.people.roles.Scopes;
import org.allmende.platform.persistence.Sql;

/** The farms that their people act for. */
@ApplicationScoped
class ProducerScopes implements Scopes {

    @Inject Sql sql;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PRODUCER);
    }

    @Override
    public Map<Long, String> choices() {
        Map<Long, String> names = new LinkedHashMap<>();
        sql.rows("SELECT id, name FROM producer ORDER BY name", row -> names.put(row.getLong("id"), row.getString("name")));
        return names;
    }
}
