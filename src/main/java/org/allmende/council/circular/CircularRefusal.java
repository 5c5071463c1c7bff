package org.allmende.council.circular;

import org.allmende.platform.web.Refusal;

public enum CircularRefusal implements Refusal {
    NOT_ALLOWED, DEADLINE_MISSING, DEADLINE_TOO_SOON, REASON_MISSING, NO_MEMBER, RECUSED_ALREADY, NOT_WAITING, NOBODY_LEFT;

    @Override
    public String area() {
        return "circular";
    }
}
