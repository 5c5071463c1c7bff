package org.allmende.people.roles;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.allmende.people.identity.Role;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.web.Refused;

/** People as the administration finds them, and what each may do. */
@Read
@Requires(Permission.GRANT_ROLES)
public class PeopleWithRoles {

    static final int PAGE = 20;

    @Inject Sql sql;
    @Inject GrantableRoles grantable;

    /** @param roles each role once, however many scopes it is held for */
    public record PersonRow(long id, String name, String email, List<Role> roles) {}

    /** @param scope its name; empty for a role held everywhere */
    public record GrantRow(Role role, long scopeId, String scope) {}

    /** Up to one more than a page, so that the caller sees whether there is a next one. */
    public List<PersonRow> search(String text, int page) {
        String like = "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return sql.rows("""
                SELECT p.id, p.name, p.email, (SELECT GROUP_CONCAT(DISTINCT g.role ORDER BY g.role) FROM role_grant g WHERE g.person_id = p.id) AS roles
                FROM person p WHERE p.name LIKE ? OR p.email LIKE ? ORDER BY p.name, p.id LIMIT ? OFFSET ?
                """, row -> new PersonRow(row.getLong("id"), row.getString("name"), row.getString("email"), roles(row.getString("roles"))),
                like, like, PAGE + 1, (long) page * PAGE);
    }

    public PersonRow person(long id) {
        return sql.first("SELECT id, name, email FROM person WHERE id = ?",
                row -> new PersonRow(row.getLong("id"), row.getString("name"), row.getString("email"), List.of()), id)
                .orElseThrow(() -> new Refused(RolesRefusal.PERSON_UNKNOWN));
    }

    public List<GrantRow> grants(long personId) {
        Map<Role, Map<Long, String>> names = grantable.all();
        return sql.rows("""
                SELECT g.role, g.scope_id, h.name AS household FROM role_grant g
                LEFT JOIN household h ON g.role = 'HOUSEHOLD' AND h.id = g.scope_id
                WHERE g.person_id = ? ORDER BY g.role, g.scope_id LIMIT 200
                """, row -> new GrantRow(Role.valueOf(row.getString("role")), row.getLong("scope_id"), row.getString("household")), personId).stream()
                .map(grant -> new GrantRow(grant.role(), grant.scopeId(), name(grant, names))).toList();
    }

    /** What can be granted: roles with the names of their scopes. */
    public Map<Role, Map<Long, String>> grantable() {
        return grantable.all();
    }

    private static String name(GrantRow grant, Map<Role, Map<Long, String>> names) {
        if (grant.scope() != null) {
            return grant.scope();
        }
        return grant.scopeId() == 0 ? "" : names.getOrDefault(grant.role(), Map.of()).getOrDefault(grant.scopeId(), "Nr. " + grant.scopeId());
    }

    private static List<Role> roles(String joined) {
        return joined == null ? List.of() : Arrays.stream(joined.split(",")).map(Role::valueOf).toList();
    }
}
