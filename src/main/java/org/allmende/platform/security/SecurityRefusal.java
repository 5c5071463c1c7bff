package org.allmende.platform.security;

import org.allmende.platform.web.Refusal;

public enum SecurityRefusal implements Refusal {
    SIGN_IN_FIRST(401), NOT_ALLOWED(403), NOT_FOUND(404), TOO_MANY_TRIES(429);

    private final int status;

    SecurityRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String area() {
        return "security";
    }
}
