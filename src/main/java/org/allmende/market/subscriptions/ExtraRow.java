package org.allmende.market.subscriptions;

import java.math.BigDecimal;
import org.allmende.platform.money.Money;

/** A product added to a box. @param priceCents of one unit, as on the day it was added */
public record ExtraRow(long id, long boxId, String name, String crop, BigDecimal quantity, String unit, long priceCents) {

    public long cents() {
        return Money.ofCents(priceCents).times(quantity).cents();
    }
}
