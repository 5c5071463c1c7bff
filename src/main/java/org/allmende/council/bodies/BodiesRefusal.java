package org.allmende.council.bodies;

import org.allmende.platform.web.Refusal;

public enum BodiesRefusal implements Refusal {
    NO_STATUTES;

    @Override
    public String area() {
        return "bodies";
    }
}
