package org.allmende.market.catalogue;

import java.math.BigDecimal;
import org.allmende.platform.money.Money;

/**
 * One product in the catalogue.
 *
 * @param unitPriceCents per {@code unitPriceUnit}, or null where there is none
 * @param available of the next delivery, in {@code countUnit}
 * @param picture address of the picture for phones, or null where the drawing stands
 * @param sizes how many sizes there are of it, itself included
 * @param km how far the producer is from the place that was asked for, or null
 * @param decisionNumber of the decision that took it out of the offer, or null
 */
public record CatalogueRow(long id, String name, String crop, String category, String producerName, String producerSlug, String unit, BigDecimal content,
        String countUnit, long priceCents, boolean organic, int seasonFrom, int seasonTo, Availability availability, BigDecimal available,
        String decisionNumber, String picture, String pictureAlt, int sizes, Integer km) {

    public boolean packed() {
        return content.compareTo(BigDecimal.ONE) != 0;
    }

    public Long unitPriceCents() {
        return UnitPriceRule.of(Money.ofCents(priceCents), unit, content).filter(price -> packed() || !price.unit().equals(unit))
                .map(price -> price.price().cents()).orElse(null);
    }

    public String unitPriceUnit() {
        return UnitPriceRule.of(Money.ofCents(priceCents), unit, content).map(UnitPriceRule.UnitPrice::unit).orElse(null);
    }
}
