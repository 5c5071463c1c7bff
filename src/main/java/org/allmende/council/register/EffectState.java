package org.allmende.council.register;

/** Whether a decision has taken effect. FAILED is tried again. */
public enum EffectState {
    PENDING, ENACTED, FAILED;

    /** How the status tag shows it. */
    public String kind() {
        return switch (this) {
            case PENDING -> "pending";
            case ENACTED -> "ok";
            case FAILED -> "danger";
        };
    }
}
