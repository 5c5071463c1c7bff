package org.allmende.council.register;

import org.allmende.platform.web.Refusal;

/** Why the register says no. */
public enum RegisterRefusal implements Refusal {
    UNKNOWN_MATTER;

    @Override
    public String area() {
        return "register";
    }
}
