package org.allmende.market.delivery;

import org.allmende.platform.web.Refusal;

public enum DeliveryRefusal implements Refusal {
    /** The household skipped it: it was not packed. */
    BOX_SKIPPED,
    /** It can still be changed, so it cannot have been packed. */
    NOT_PACKED_YET;

    @Override
    public String area() {
        return "delivery";
    }
}
