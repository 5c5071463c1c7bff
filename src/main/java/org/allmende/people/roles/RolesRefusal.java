package org.allmende.people.roles;

import org.allmende.platform.web.Refusal;

public enum RolesRefusal implements Refusal {
    /** Nobody could grant anything any more. */
    LAST_ADMIN,
    NOT_GRANTABLE,
    PERSON_UNKNOWN;

    @Override
    public String area() {
        return "roles";
    }
}
