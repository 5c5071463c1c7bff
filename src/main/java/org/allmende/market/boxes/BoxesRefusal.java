package org.allmende.market.boxes;

import org.allmende.platform.web.Refusal;

public enum BoxesRefusal implements Refusal {
    DAY_IS_CLOSED, QUANTITY_INVALID, NOT_OFFERED, NOTHING_PLANNED, ADDITION_INCOMPLETE,
    /** Arguments: product, what is missing with its unit. */
    NOT_ENOUGH_HARVEST;

    @Override
    public String area() {
        return "boxes";
    }
}
