package org.allmende.market.catalogue;

import java.math.BigDecimal;
import org.allmende.market.catalogue.UnitPriceRule.UnitPrice;
import org.allmende.platform.money.Money;

/**
 * A product that may be sold, with what is left of it for one delivery.
 *
 * @param countUnit UN/ECE code of what {@code available} counts
 * @param priceCents of one sales unit, without the deposit
 */
public record OfferRow(long productId, long productVersionId, String name, long producerId, String producerName, String crop, String category,
        String unit, BigDecimal content, String countUnit, long priceCents, boolean organic, long depositCents, BigDecimal available) {

    /** Null where there is none. */
    public UnitPrice unitPrice() {
        return UnitPriceRule.of(Money.ofCents(priceCents), unit, content).orElse(null);
    }
}
