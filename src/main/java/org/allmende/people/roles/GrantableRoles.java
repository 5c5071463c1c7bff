package org.allmende.people.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allmende.people.identity.Role;

/** Which roles can be granted for what. A household grows otherwise: by its first order. */
@ApplicationScoped
class GrantableRoles {

    private static final List<Role> EVERYWHERE = List.of(Role.TEAM, Role.TREASURER, Role.ADMIN);

    @Inject @Any Instance<Scopes> scopes;

    /** Role by role the names of its scopes; a role without scope has the one scope 0 without a name. */
    Map<Role, Map<Long, String>> all() {
        Map<Role, Map<Long, String>> all = new EnumMap<>(Role.class);
        EVERYWHERE.forEach(role -> all.put(role, Map.of(0L, "")));
        for (Scopes kind : scopes) {
            Map<Long, String> choices = kind.choices();
            kind.roles().forEach(role -> all.put(role, choices));
        }
        return all;
    }

    boolean has(Role role, long scopeId) {
        return all().getOrDefault(role, Map.of()).containsKey(scopeId);
    }
}
