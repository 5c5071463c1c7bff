package org.allmende.people.identity;

import org.allmende.platform.security.Permission;

/** A role held for one scope. @param scopeId 0 means everywhere */
public record Grant(Role role, long scopeId) {

    boolean allows(Permission permission) {
        return role.permissions().contains(permission);
    }

    boolean allows(Permission permission, long scope) {
        return allows(permission) && (scopeId == 0 || scopeId == scope);
    }
}
