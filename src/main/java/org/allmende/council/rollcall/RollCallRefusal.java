package org.allmende.council.rollcall;

import org.allmende.platform.web.Refusal;

public enum RollCallRefusal implements Refusal {
    NO_ROLL_CALL, ANSWERED_ALREADY;

    @Override
    public String area() {
        return "rollcall";
    }
}
