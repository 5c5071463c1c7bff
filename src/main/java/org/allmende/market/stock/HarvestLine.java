package org.allmende.market.stock;

import java.math.BigDecimal;

/** What came in of one product, in sales units. */
public record HarvestLine(long productId, BigDecimal quantity) {

    private static final int DECIMALS = 3;
    private static final BigDecimal MOST = new BigDecimal("100000");

    /** Asked before any reckoning: a number with a million digits is not for adding. */
    static boolean isKeepable(BigDecimal quantity) {
        return quantity.compareTo(MOST) <= 0 && quantity.stripTrailingZeros().scale() <= DECIMALS;
    }
}
