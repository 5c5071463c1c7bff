package org.allmende.people.identity;

import org.allmende.platform.web.Refusal;

public enum IdentityRefusal implements Refusal {
    /** The same for an unknown address and for a wrong password. */
    WRONG_CREDENTIALS,
    WRONG_PASSWORD,
    EMAIL_NOT_VALID,
    NAME_MISSING,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_EASY,
    TERMS_NOT_ACCEPTED,
    LINK_NOT_VALID,
    ADDRESS_TAKEN;

    @Override
    public String area() {
        return "identity";
    }
}
