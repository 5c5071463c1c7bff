package org.allmende.council.consent;

import org.allmende.platform.web.Refusal;

/** Why objections cannot be integrated. */
public enum ConsentRefusal implements Refusal {
    HOW_MISSING(400), TOO_LONG(400), WORDING_MISSING(400), NOTHING_TO_INTEGRATE(409), NEXT_ROUND_OPEN(409);

    private final int status;

    ConsentRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String area() {
        return "consent";
    }
}
