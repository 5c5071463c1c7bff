package org.allmende.market.stock;

import org.allmende.platform.web.Refusal;

public enum StockRefusal implements Refusal {
    /** Arguments: what is left, the product's name. */
    NOT_ENOUGH,
    /** Argument: the product's name. */
    NOT_OFFERED,
    /** Argument: what is promised already. */
    BELOW_PROMISED,
    NOT_YOUR_PRODUCT(403), DAY_IS_CLOSED, REASON_MISSING, QUANTITY_INVALID, NOTHING_ENTERED;

    private final int status;

    StockRefusal() {
        this(409);
    }

    StockRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String area() {
        return "stock";
    }
}
