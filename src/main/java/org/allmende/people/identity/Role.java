package org.allmende.people.identity;

import static org.allmende.platform.security.Permission.*;

import java.util.EnumSet;
import java.util.Set;
import org.allmende.platform.security.Permission;

/** A bundle of permissions, granted for a scope: a body, a household, a producer, a pickup point, or (scope 0) everywhere. */
public enum Role {
    HOUSEHOLD(SUBSCRIBE, CHANGE_BOX),
    COUNCIL_MEMBER(SEE_COUNCIL, PROPOSE_MOTION, SECOND_MOTION, CAST_VOTE),
    CHAIR(SEE_COUNCIL, CHAIR_MEETING, KEEP_MINUTES),
    SECRETARY(SEE_COUNCIL, KEEP_MINUTES),
    PRODUCER(ENTER_HARVEST, MAINTAIN_CATALOGUE, EDIT_PRODUCTS),
    TEAM(PACK_BOXES, PLAN_BOXES, IMPORT_CATALOGUE, CHECK_IN_BOXES, ENTER_HARVEST, EDIT_PRODUCTS),
    HOST(CHECK_IN_BOXES),
    TREASURER(SEE_FINANCE),
    ADMIN(GRANT_ROLES, OPERATE, EDIT_STATUTES);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) {
        this.permissions = EnumSet.of(first, rest);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
