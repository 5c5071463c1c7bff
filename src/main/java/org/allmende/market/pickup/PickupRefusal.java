package org.allmende.market.pickup;

import org.allmende.platform.web.Refusal;

public enum PickupRefusal implements Refusal {
    /** Every place is taken. */
    POINT_FULL,
    POINT_CLOSED;

    @Override
    public String area() {
        return "pickup";
    }
}
