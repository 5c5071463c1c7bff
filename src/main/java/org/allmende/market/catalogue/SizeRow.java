package org.allmende.market.catalogue;

import java.math.BigDecimal;
import org.allmende.market.catalogue.UnitPriceRule.UnitPrice;
import org.allmende.platform.money.Money;

/** One of several sizes of the same thing, to be compared by its unit price. */
public record SizeRow(long id, String name, String sizeName, String unit, BigDecimal content, long priceCents) {

    public UnitPrice unitPrice() {
        return UnitPriceRule.of(Money.ofCents(priceCents), unit, content).orElse(null);
    }
}
