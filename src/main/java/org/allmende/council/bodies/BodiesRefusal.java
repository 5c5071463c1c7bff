package org.allmende.council.bodies;

import org.allmende.platform.web.Refusal;

public enum BodiesRefusal implements Refusal {
    NO_STATUTES, SOURCE_MISSING, VALID_FROM_MISSING, VALID_FROM_PAST, VALID_FROM_NOT_LAST, NUMBER_WRONG, SHARE_WRONG, SHARE_ZERO, SHARE_UNREACHABLE,
    CONDITION_MISSING, TOO_MANY_CONDITIONS, QUORUM_BODY_WRONG, CHAMBER_WRONG, QUOTA_TOO_LARGE;

    @Override
    public String area() {
        return "bodies";
    }
}
